import { ratio } from '@hiroba/kit'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalUnit, combineUnits, readQuantity, unitWords } from './quantity.ts'

test.each([
  ['150万円', 1_500_000, '円'],
  ['1億5000万円', 150_000_000, '円'],
  ['1億5,000万円', 150_000_000, '円'],
  ['1,500,000円', 1_500_000, '円'],
  ['1.5億円', 150_000_000, '円'],
  ['2兆円', 2_000_000_000_000, '円'],
  ['3千円', 3_000, '円'],
  ['-3万円', -30_000, '円'],
  ['50%', ratio(1, 2), ''],
  ['12.5%', ratio(1, 8), ''],
  ['2/3', ratio(2, 3), ''],
  ['-2/3', ratio(-2, 3), ''],
  ['0.001', ratio(1, 1000), ''],
  ['5人', 5, '人'],
  ['40万円/人', 400_000, '円/人'],
  [' 7 ', 7, ''],
])('%s', (text, value, unit) => {
  expect(readQuantity(text)).toEqual({ value, unit })
})

test.each([
  '',
  '円',
  '五万円',
  '5園',
  '1,50円',
  '1,5000円',
  '1億5000円',
  '2/3円',
  '1/0',
  '1 000円',
  '5円万',
  '1e3',
  '--5',
  '99999999999999兆円',
])('%j is no quantity', (text) => {
  expect(readQuantity(text)).toBeUndefined()
})

test('a unit over itself is none, and the order of factors does not matter', () => {
  expect(canonicalUnit('円/人')).toBe('円/人')
  expect(canonicalUnit('人/人')).toBe('')
  expect(combineUnits('円/人', '人', 1)).toBe('円')
  expect(combineUnits('円', '人', -1)).toBe('円/人')
  expect(combineUnits('', '人', -1)).toBe('/人')
  expect(combineUnits('円', '円', 1)).toBe('円·円')
})

test('units multiply like numbers: commutative, and division undoes multiplication', () => {
  const word = fc.constantFrom(...unitWords)
  const unit = fc
    .tuple(word, fc.array(word, { maxLength: 2 }))
    .map(([top, below]) => canonicalUnit([top, ...below].join('/')))
  fc.assert(
    fc.property(unit, unit, (a, b) => {
      expect(combineUnits(a, b, 1)).toBe(combineUnits(b, a, 1))
      expect(combineUnits(combineUnits(a, b, 1), b, -1)).toBe(a)
      expect(combineUnits(a, a, -1)).toBe('')
    }),
  )
})
