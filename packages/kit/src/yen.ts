import type { Language } from './problem.ts'

/** 1,500,000円 or ¥1,500,000. */
export function formatYen(yen: number, language: Language): string {
  return language === 'ja' ? `${yen.toLocaleString('en-US')}円` : `¥${yen.toLocaleString('en-US')}`
}

/**
 * Yen in units of 万円 (10,000 yen), the unit in which Japanese firms plan.
 * Support is rounded down and burden up, so that a rounded figure never promises more than the exact one.
 */
export function toMan(yen: number, side: 'support' | 'burden'): number {
  return side === 'support' ? Math.floor(yen / 10_000) : Math.ceil(yen / 10_000)
}

/** 「100万〜133万円」, 「85万円」; in English "¥1.00m–1.33m" would hide digits, so "¥1,000,000–1,330,000". */
export function formatManRange(
  range: { lo: number; hi: number },
  side: 'support' | 'burden',
  language: Language,
): string {
  const lo = toMan(range.lo, side)
  const hi = toMan(range.hi, side)
  const group = (man: number) => man.toLocaleString('en-US')
  if (language === 'ja') {
    if (lo === hi) return `${group(lo)}万円`
    return lo === 0 ? `0〜${group(hi)}万円` : `${group(lo)}万〜${group(hi)}万円`
  }
  return lo === hi ? `¥${group(lo * 10_000)}` : `¥${group(lo * 10_000)}–${group(hi * 10_000)}`
}
