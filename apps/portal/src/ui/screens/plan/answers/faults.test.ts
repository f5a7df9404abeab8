import { expect, test } from 'vitest'
import { faultSentence, inWords } from './faults.ts'
import { type NumberRule, readNumber } from './read-number.ts'

const budget: NumberRule = { one: 10_000, min: 0, max: 10_000_000_000, whole: true }
const named = { label: '初年度に使えるお金', unit: '万円' }

function sentence(text: string, language: 'ja' | 'en' = 'ja'): string {
  const reading = readNumber(text, budget)
  if (reading.state !== 'fault') throw new Error(`${text} is no fault`)
  return faultSentence(reading, text, budget, named, language)
}

test('the sentence names what was typed, why it cannot be, and what to type', () => {
  expect(sentence('4,000,000')).toBe(
    '4,000,000万円は400億円です。単位は万円なので、400万円なら「400」と入れてください。',
  )
  expect(sentence('-400')).toBe('「-400」は0より小さい数です。400万円なら「400」と入れてください。')
  expect(sentence('いっぱい')).toBe(
    '「いっぱい」は数として読めません。初年度に使えるお金を数字で入れてください。',
  )
  expect(sentence('3兆円')).toBe(
    '3兆円は大きすぎます。初年度に使えるお金は100億円まで計算できます。桁を確かめてください。',
  )
})

test('English says the same', () => {
  expect(sentence('abc', 'en')).toBe(
    '“abc” cannot be read as a number. Enter digits for “初年度に使えるお金”.',
  )
})

test('large numbers in words', () => {
  expect(inWords(40_000_000_000)).toBe('400億')
  expect(inWords(12_500_000)).toBe('1,250万')
  expect(inWords(1_234_567)).toBe('1,234,567')
})
