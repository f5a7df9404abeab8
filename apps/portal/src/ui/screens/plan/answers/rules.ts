import type { Language } from '@hiroba/kit'
import type { NumberRule } from './read-number.ts'

/** Yen are typed as 万円 in Japanese and as yen in English. @param max the most that is possible, in yen. */
export function yenRule(language: Language, max: number): NumberRule {
  return { one: language === 'ja' ? 10_000 : 1, min: 0, max, whole: true }
}

/** 10 billion yen: more than any first year of one idea; beyond it the unit was mistaken. */
export const mostSpending = 10_000_000_000
/** 10 trillion yen, above the capital of every company in Japan. */
const mostCapital = 10_000_000_000_000
/** 5 billion yen: a capital of 50万円 and more that was typed in yen comes out above it. */
const mostCapitalOfSmall = 5_000_000_000
/** The largest number of employees of a small firm (中小企業基本法第2条, manufacturing). */
const mostOfSmall = 300

/**
 * Capital: few small firms have more than 50億円, and who typed yen into 万円 nearly always does.
 * @param employees as answered; a firm whose size is not known is taken as small.
 */
export function capitalRule(language: Language, employees: number | undefined): NumberRule {
  const isLarge = employees !== undefined && employees > mostOfSmall
  return yenRule(language, isLarge ? mostCapital : mostCapitalOfSmall)
}

export const countRule = (max: number): NumberRule => ({ one: 1, min: 0, max, whole: true })
export const hoursRule = (max: number): NumberRule => ({ one: 1, min: 0, max, whole: false })
