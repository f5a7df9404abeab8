import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type NumberRule, readNumber } from './read-number.ts'

const man: NumberRule = { one: 10_000, min: 0, max: 10_000_000_000, whole: true }
const people: NumberRule = { one: 1, min: 0, max: 1_000_000, whole: true }

describe('readNumber', () => {
  test.each([
    ['400', 4_000_000],
    ['4,000', 40_000_000],
    ['４００', 4_000_000],
    ['400万', 4_000_000],
    ['400万円', 4_000_000],
    ['2千万', 20_000_000],
    ['2,000万円', 20_000_000],
    ['二千万円', 20_000_000],
    ['2億', 200_000_000],
    ['1億2千万', 120_000_000],
    ['1.5億円', 150_000_000],
    ['約300万円', 3_000_000],
    ['¥4,000,000', 4_000_000],
    ['4000000円', 4_000_000],
    ['0.5', 5_000],
    ['2.5 million yen', 2_500_000],
    ['500k', 500_000],
  ])('money: %s', (text, value) => {
    expect(readNumber(text, man)).toEqual({ state: 'value', value })
  })

  test.each([
    ['20', 20],
    ['２０人', 20],
    ['20名', 20],
    ['1,200 人', 1200],
    ['百二十人', 120],
    ['20 people', 20],
    ['3万人', 30_000],
  ])('people: %s', (text, value) => {
    expect(readNumber(text, people)).toEqual({ state: 'value', value })
  })

  test('yen typed into a field of 万円 are noticed', () => {
    expect(readNumber('4,000,000', man)).toEqual({
      state: 'fault',
      code: 'unitTwice',
      value: 40_000_000_000,
      meant: 4_000_000,
    })
  })

  test.each([
    ['たくさん', { code: 'notNumber' }],
    ['20人くらい', { code: 'notNumber', meant: 20 }],
    ['-5', { code: 'negative', value: -5, meant: 5 }],
    ['△5', { code: 'negative', value: -5, meant: 5 }],
    ['2.5', { code: 'notWhole', value: 2.5, meant: 3 }],
    ['5000000', { code: 'tooLarge', value: 5_000_000 }],
    ['1e9', { code: 'notNumber', meant: 1 }],
    ['万', { code: 'notNumber' }],
  ])('nonsense: %s', (text, fault) => {
    expect(readNumber(text, people)).toEqual({ state: 'fault', ...fault })
  })

  test('reads back what it would write, and never throws', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (n) => {
        expect(readNumber(n.toLocaleString('en-US'), people)).toEqual({ state: 'value', value: n })
        expect(readNumber(`${n}万円`, man).state).toBe('value')
      }),
    )
    fc.assert(fc.property(fc.string(), (text) => void readNumber(text, man)))
  })
})
