import type { Language } from '@hiroba/kit'
import type { NumberRule } from './read-number.ts'

/** Yen are typed as 万円 in Japanese and as yen in English. @param max the most that is possible, in yen. */
export function yenRule(language: Language, max: number): NumberRule {
  return { one: language === 'ja' ? 10_000 : 1, min: 0, max, whole: true }
}

/** 10 billion yen: more than any first year of one idea; beyond it the unit was mistaken. */
export const mostSpending = 10_000_000_000
/** 10 trillion yen, above the capital of every company in Japan. */
export const mostCapital = 10_000_000_000_000

export const countRule = (max: number): NumberRule => ({ one: 1, min: 0, max, whole: true })
export const hoursRule = (max: number): NumberRule => ({ one: 1, min: 0, max, whole: false })
