import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatManRange, formatYen, toMan } from './yen.ts'

test('yen in both languages', () => {
  expect(formatYen(1_500_000, 'ja')).toBe('1,500,000円')
  expect(formatYen(1_500_000, 'en')).toBe('¥1,500,000')
  expect(formatYen(-20_000, 'ja')).toBe('-20,000円')
})

test('a rounded figure never promises more: support down, burden up, by less than 1万円', () => {
  fc.assert(
    fc.property(fc.nat(10 ** 12), (yen) => {
      expect(yen - toMan(yen, 'support') * 10_000).toBeGreaterThanOrEqual(0)
      expect(yen - toMan(yen, 'support') * 10_000).toBeLessThan(10_000)
      expect(toMan(yen, 'burden') * 10_000 - yen).toBeGreaterThanOrEqual(0)
      expect(toMan(yen, 'burden') * 10_000 - yen).toBeLessThan(10_000)
    }),
  )
})

test.each([
  [{ lo: 1_000_000, hi: 1_339_999 }, 'support', 'ja', '100万〜133万円'],
  [{ lo: 1_000_000, hi: 1_330_001 }, 'burden', 'ja', '100万〜134万円'],
  [{ lo: 850_000, hi: 850_000 }, 'support', 'ja', '85万円'],
  [{ lo: 12_345_678, hi: 12_345_678 }, 'support', 'ja', '1,234万円'],
  [{ lo: 1_000_000, hi: 1_339_999 }, 'support', 'en', '¥1,000,000–1,330,000'],
  [{ lo: 850_000, hi: 850_000 }, 'support', 'en', '¥850,000'],
] as const)('%o as %s in %s is %s', (range, side, language, expected) => {
  expect(formatManRange(range, side, language)).toBe(expected)
})
