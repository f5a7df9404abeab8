import { type Exact, type Language, longDate, Problem, parseExact, tryParseDay } from '@hiroba/kit'
import type { FactValue } from '../model.ts'
import type { Input } from '../pack/model.ts'
import { factsTexts } from './facts-texts.ts'
import { type Numeric, OneOf, SomeList, Span, span, type Value } from './value.ts'
import { sayLimit } from './words.ts'

/**
 * The value of an answer. `null` is «not known», except where a choice has an option of that name.
 * @throws Problem `invalidInput` naming the key and what would be right.
 */
export function readFact(input: Input, fact: FactValue): Value {
  if (fact === null && !input.options.some(({ value }) => value === 'null')) return anyValue(input)
  switch (input.kind) {
    case 'yesNo':
      return typeof fact === 'boolean'
        ? fact
        : wrong(input, (language, label) => factsTexts[language].yesNo(label))
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

/** An option by its value, or by its label in either language. */
function choiceOf(input: Input, fact: FactValue): Value {
  // Only what prints as a word can name an option.
  const text = typeof fact === 'object' && fact !== null ? undefined : String(fact)
  const option = input.options.find(
    ({ value, label }) => value === text || label.ja === text || label.en === text,
  )
  if (option) return option.value
  return wrong(input, (language, label) => {
    const say = factsTexts[language]
    return say.options(label, input.options.map((one) => one.label[language]).join(say.list))
  })
}

function dateOf(input: Input, fact: FactValue): Numeric {
  const day = typeof fact === 'string' ? tryParseDay(fact) : undefined
  if (day === undefined) return wrong(input, (language, label) => factsTexts[language].day(label))
  const { lo, hi } = input.range
  if (day >= lo && day <= hi) return day
  return wrong(input, (language, label) =>
    factsTexts[language].days(label, longDate(lo, language), longDate(hi, language)),
  )
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
  const { lo, hi } = input.range
  if (exact !== undefined && near >= lo && near <= hi) return exact
  return wrong(input, (language, label) => {
    const [least, most] = [lo, hi].map((end) => sayLimit(exactly(end), input, language))
    return factsTexts[language].number(label, least!, most!)
  })
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
    return wrong(input, (language, label) => factsTexts[language].numbers(label, input.maxItems))
  return fact.map((item) => numberOf(input, item))
}

function wrong(input: Input, say: (language: Language, label: string) => string): never {
  const expected = { ja: say('ja', input.label.ja), en: say('en', input.label.en) }
  throw new Problem('invalidInput', { path: input.key, expected })
}
