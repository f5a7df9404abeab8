import type { Language } from '@hiroba/kit'
import type { NumberRule, Reading } from './read-number.ts'

type Fault = Extract<Reading, { state: 'fault' }>

/** How a field names itself and its unit in a sentence. */
export interface Named {
  label: string
  unit: string
}

/** 「40,000,000,000」 in the words people use: 400億. */
export function inWords(value: number): string {
  for (const [size, word] of [
    [1e12, '兆'],
    [1e8, '億'],
    [1e4, '万'],
  ] as const)
    if (Math.abs(value) >= size && value % (size / 100) === 0)
      return `${(value / size).toLocaleString('en-US', { maximumFractionDigits: 2 })}${word}`
  return value.toLocaleString('en-US')
}

const grouped = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 })

/** A value in the unit of its field: 4,000,000 yen in a field of 万円 is 「400」. */
export const inField = (value: number, rule: NumberRule) => grouped(value / rule.one)

/**
 * One sentence: what was typed, why it cannot be, what to type.
 * @param typed the text as it stands in the field.
 */
export function faultSentence(
  fault: Fault,
  typed: string,
  rule: NumberRule,
  field: Named,
  language: Language,
): string {
  const shown = typed.trim()
  return language === 'ja' ? japanese(fault, shown, rule, field) : inEnglish(fault, shown, rule, field)
}

function japanese(fault: Fault, typed: string, rule: NumberRule, { label, unit }: Named): string {
  const meant = fault.meant === undefined ? undefined : inField(fault.meant, rule)
  const advice = meant === undefined ? '' : `${meant}${unit}なら「${meant}」と入れてください。`
  const bare = unit === '万円' ? '円' : unit
  switch (fault.code) {
    case 'notNumber':
      return `「${typed}」は数として読めません。${advice || `${label}を数字で入れてください。`}`
    case 'negative':
      return `「${typed}」は0より小さい数です。${advice || '0以上の数を入れてください。'}`
    case 'notWhole':
      return `「${typed}」には端数があります。${advice || '端数のない数を入れてください。'}`
    case 'unitTwice':
      return `${typed}${unit}は${inWords(fault.value ?? 0)}円です。単位は${unit}なので、${advice}`
    case 'tooLarge':
      return `${inWords(fault.value ?? 0)}${bare}は大きすぎます。${label}は${inWords(rule.max)}${bare}まで計算できます。桁を確かめてください。`
    case 'tooSmall':
      return `「${typed}」は小さすぎます。${label}は${inWords(rule.min)}${bare}から計算できます。`
  }
}

function inEnglish(fault: Fault, typed: string, rule: NumberRule, { label, unit }: Named): string {
  const meant = fault.meant === undefined ? undefined : inField(fault.meant, rule)
  const advice = meant === undefined ? '' : `For ${meant} ${unit}, enter “${meant}”.`
  switch (fault.code) {
    case 'notNumber':
      return `“${typed}” cannot be read as a number. ${advice || `Enter digits for “${label}”.`}`
    case 'negative':
      return `“${typed}” is below zero. ${advice || 'Enter zero or more.'}`
    case 'notWhole':
      return `“${typed}” has a fraction. ${advice || 'Enter a whole number.'}`
    case 'unitTwice':
      return `${typed} ${unit} is ¥${grouped(fault.value ?? 0)}. ${advice}`
    case 'tooLarge':
      return `${grouped((fault.value ?? 0) / rule.one)} ${unit} is too much. “${label}” can be up to ${inField(rule.max, rule)} ${unit}. Please check the digits.`
    case 'tooSmall':
      return `“${typed}” is too little. “${label}” starts at ${inField(rule.min, rule)} ${unit}.`
  }
}
