import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCorporateNumber } from './corporate-number.ts'

test('numbers of the register', () => {
  expect(isCorporateNumber('7000012050002')).toBe(true)
  expect(isCorporateNumber('7-0000-1205-0002')).toBe(true)
  expect(isCorporateNumber('７０００ ０１２０ ５０００２')).toBe(true)
})

test.each(['8040001999011', '0000012050002', '700001205000', '70000120500020', '7000012O50002', ''])(
  '%j is none',
  (text) => {
    expect(isCorporateNumber(text)).toBe(false)
  },
)

const twelve = fc.stringMatching(/^\d{12}$/)

test('exactly one check digit fits any twelve digits', () => {
  fc.assert(
    fc.property(twelve, (digits) => {
      const fitting = '0123456789'.split('').filter((check) => isCorporateNumber(check + digits))
      expect(fitting).toHaveLength(1)
    }),
  )
})

test('one mistyped digit is found, unless it is 0 for 9 or 9 for 0', () => {
  fc.assert(
    fc.property(twelve, fc.nat(11), fc.integer({ min: 1, max: 9 }), (digits, at, change) => {
      const right = '123456789'.split('').find((check) => isCorporateNumber(check + digits))! + digits
      const typed = (Number(right[at + 1]) + change) % 10
      fc.pre(typed % 9 !== Number(right[at + 1]) % 9)
      expect(isCorporateNumber(right.slice(0, at + 1) + typed + right.slice(at + 2))).toBe(false)
    }),
  )
})
