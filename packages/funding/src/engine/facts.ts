import { type Exact, formatDay, Problem, parseExact, tryParseDay } from '@hiroba/kit'
import type { FactValue } from '../model.ts'
import type { Input } from '../pack/model.ts'
import { type Numeric, OneOf, SomeList, Span, span, type Value } from './value.ts'

/**
 * The value of an answer. `null` is «not known», except where a choice has an option of that name.
 * @throws Problem `invalidInput` naming the key and what would be right.
 */
export function readFact(input: Input, fact: FactValue): Value {
  if (fact === null && !input.options.some(({ value }) => value === 'null')) return anyValue(input)
  switch (input.kind) {
    case 'yesNo':
      return typeof fact === 'boolean' ? fact : wrong(input, 'はい（true）かいいえ（false）', 'true or false')
    case 'choice':
      return choiceOf(input, fact)
    case 'date':
      return dateOf(input, fact)
    case 'list':
      return listOf(input, fact)
    case 'number':
      return numberOf(input, fact)
  }
}

/** Everything that an input could be. */
export function anyValue(input: Input): Value {
  switch (input.kind) {
    case 'yesNo':
      return null
    case 'choice':
      return new OneOf(input.options.map(({ value }) => value))
    case 'list':
      return new SomeList(new Span(1, input.maxItems), span(exactly(input.range.lo), exactly(input.range.hi)))
    default:
      return span(exactly(input.range.lo), exactly(input.range.hi))
  }
}

/** A range or a typical value of a pack is JSON, so a rate among them is a double: the decimal that it was written as. */
export function exactly(x: number): Exact {
  return Number.isSafeInteger(x) ? x : parseExact(String(x))!
}

function choiceOf(input: Input, fact: FactValue): Value {
  // Only what prints as a word can name an option.
  const text = typeof fact === 'object' && fact !== null ? undefined : String(fact)
  const option = input.options.find(({ value, label }) => value === text || label.ja === text)
  const known = input.options.map(({ value }) => value).join('、')
  return option ? option.value : wrong(input, `次のどれか：${known}`, `one of ${known}`)
}

function dateOf(input: Input, fact: FactValue): Numeric {
  const day = typeof fact === 'string' ? tryParseDay(fact) : undefined
  if (day === undefined) return wrong(input, '2026-04-01 の形の日付', 'a date like 2026-04-01')
  if (day < input.range.lo || day > input.range.hi)
    return wrong(
      input,
      `${formatDay(input.range.lo)}から${formatDay(input.range.hi)}まで`,
      `from ${formatDay(input.range.lo)} to ${formatDay(input.range.hi)}`,
    )
  return day
}

function numberOf(input: Input, fact: FactValue): Exact {
  // Most answers are whole numbers: they need no reading.
  const exact =
    typeof fact === 'number' && Number.isSafeInteger(fact)
      ? fact
      : typeof fact === 'string' || typeof fact === 'number'
        ? readExact(String(fact))
        : undefined
  const near = exact === undefined ? Number.NaN : typeof exact === 'number' ? exact : exact.n / exact.d
  if (exact !== undefined && near >= input.range.lo && near <= input.range.hi) return exact
  const { lo, hi } = input.range
  const unit = input.unit
  return wrong(
    input,
    `${lo.toLocaleString('en-US')}${unit}以上、${hi.toLocaleString('en-US')}${unit}以下の数`,
    `a number from ${lo.toLocaleString('en-US')} to ${hi.toLocaleString('en-US')}`,
  )
}

/** Like parseExact; `undefined` also for what is too large or too fine to be exact. */
function readExact(text: string): Exact | undefined {
  try {
    return parseExact(text)
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

function listOf(input: Input, fact: FactValue): Value {
  if (!Array.isArray(fact) || fact.length === 0 || fact.length > input.maxItems)
    return wrong(
      input,
      `1個から${input.maxItems}個までの数の並び`,
      `a list of 1 to ${input.maxItems} numbers`,
    )
  return fact.map((item) => numberOf(input, item))
}

function wrong(input: Input, ja: string, en: string): never {
  throw new Problem('invalidInput', {
    path: input.key,
    expected: { ja: `${input.label.ja}は${ja}で入れてください。`, en: `Give ${input.label.en} as ${en}.` },
  })
}
