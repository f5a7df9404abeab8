import type { Language } from './problem.ts'

/** 1,500,000円 or ¥1,500,000. */
export function formatYen(yen: number, language: Language): string {
  return language === 'ja' ? `${group(yen)}円` : `¥${group(yen)}`
}

/**
 * Yen in units of 万円 (10,000 yen), the unit in which Japanese firms plan.
 * Support is rounded down and burden up, so that a rounded figure never promises more than the exact one.
 */
export function toMan(yen: number, side: 'support' | 'burden'): number {
  return (side === 'support' ? Math.floor : Math.ceil)(yen / man)
}

/**
 * A range of yen in a sentence, each end rounded to 万円 to its side: 「100万〜133万円」, 「85万円」, 「2億3,000万円」. An end
 * below 1万円 stands to the yen, as 0万円 would be false. In English "¥1.00m–1.33m" would hide digits, so
 * "¥1,000,000–1,330,000".
 */
export function formatManRange(
  range: { lo: number; hi: number },
  side: 'support' | 'burden',
  language: Language,
): string {
  const [lo, hi] = [rounded(range.lo, side), rounded(range.hi, side)]
  if (language === 'en') return lo === hi ? `¥${group(lo)}` : `¥${group(lo)}–${group(hi)}`
  if (lo === hi) return `${inWords(lo)}円`
  // A bare number before 〜 would be read in the unit of the number behind it; 0 is 0 in any unit.
  const bare = lo !== 0 && Math.abs(lo) < man && Math.abs(hi) >= man
  return `${inWords(lo)}${bare ? '円' : ''}〜${inWords(hi)}円`
}

const man = 10_000
const oku = 100_000_000

const group = (number: number): string => number.toLocaleString('en-US')

/** To 万円 from 1万円 upward, to the yen below, towards the side that promises less. */
function rounded(yen: number, side: 'support' | 'burden'): number {
  const unit = Math.abs(yen) < man ? 1 : man
  return (side === 'support' ? Math.floor : Math.ceil)(yen / unit) * unit
}

/** 2億3,000万, 85万, 9,999: without the last 円. */
function inWords(yen: number): string {
  const size = Math.abs(yen)
  if (size < man) return group(yen)
  const parts = [
    ...(size >= oku ? [`${group(Math.floor(size / oku))}億`] : []),
    ...(size % oku > 0 ? [`${group((size % oku) / man)}万`] : []),
  ]
  return `${yen < 0 ? '-' : ''}${parts.join('')}`
}
