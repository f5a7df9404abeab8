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

test('what is said in 億 and 万 is read back as the rounded figure', () => {
  const read = (text: string): number => {
    const [, oku = '0', man = '0', yen = '0'] = /^(?:([\d,]+)億)?(?:([\d,]+)万)?([\d,]+)?円$/.exec(text)!
    const [a, b, c] = [oku, man, yen].map((digits) => Number(digits.replaceAll(',', '')))
    return a! * 100_000_000 + b! * 10_000 + c!
  }
  fc.assert(
    fc.property(fc.oneof(fc.nat(30_000), fc.nat(10 ** 9), fc.nat(10 ** 13)), (yen) => {
      const said = read(formatManRange({ lo: yen, hi: yen }, 'support', 'ja'))
      expect(said).toBe(yen < 10_000 ? yen : toMan(yen, 'support') * 10_000)
    }),
  )
})

test.each([
  [{ lo: 1_000_000, hi: 1_339_999 }, 'support', 'ja', '100万〜133万円'],
  [{ lo: 1_000_000, hi: 1_330_001 }, 'burden', 'ja', '100万〜134万円'],
  [{ lo: 850_000, hi: 850_000 }, 'support', 'ja', '85万円'],
  [{ lo: 12_345_678, hi: 12_345_678 }, 'support', 'ja', '1,234万円'],
  [{ lo: 99_999_999, hi: 99_999_999 }, 'support', 'ja', '9,999万円'],
  [{ lo: 99_999_999, hi: 99_999_999 }, 'burden', 'ja', '1億円'],
  [{ lo: 230_000_000, hi: 230_000_000 }, 'support', 'ja', '2億3,000万円'],
  [{ lo: 90_000_000, hi: 1_200_000_050_000 }, 'support', 'ja', '9,000万〜12,000億5万円'],
  [{ lo: 0, hi: 1_500_000 }, 'support', 'ja', '0〜150万円'],
  [{ lo: 0, hi: 0 }, 'burden', 'ja', '0円'],
  [{ lo: 9_999, hi: 9_999 }, 'support', 'ja', '9,999円'],
  [{ lo: 3_000, hi: 9_999 }, 'burden', 'ja', '3,000〜9,999円'],
  [{ lo: 3_000, hi: 120_000 }, 'support', 'ja', '3,000円〜12万円'],
  [{ lo: 0.4, hi: 0.4 }, 'burden', 'ja', '1円'],
  [{ lo: -5_000, hi: 12_000 }, 'burden', 'ja', '-5,000円〜2万円'],
  [{ lo: -230_000_000, hi: -15_000 }, 'support', 'ja', '-2億3,000万〜-2万円'],
  [{ lo: 5_000, hi: 5_000 }, 'support', 'en', '¥5,000'],
  [{ lo: 0, hi: 230_000_001 }, 'burden', 'en', '¥0–230,010,000'],
  [{ lo: 1_000_000, hi: 1_339_999 }, 'support', 'en', '¥1,000,000–1,330,000'],
  [{ lo: 850_000, hi: 850_000 }, 'support', 'en', '¥850,000'],
] as const)('%o as %s in %s is %s', (range, side, language, expected) => {
  expect(formatManRange(range, side, language)).toBe(expected)
})
