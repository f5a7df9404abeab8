import { Problem, parseDay, ratio } from '@hiroba/kit'
import { describe, expect, test } from 'vitest'
import type { FactValue } from '../model.ts'
import type { Input } from '../pack/model.ts'
import { shippedPacks } from '../testing/shipped.ts'
import { anyValue, readFact } from './facts.ts'
import { OneOf, SomeList, Span } from './value.ts'

/** The facts that ship, by key. */
function shippedFacts(): Record<string, Input> {
  const { inputs } = shippedPacks().scheme('definition.sme').pack
  return Object.fromEntries(inputs.map((one) => [one.key, one]))
}

const words = { ja: '入力', en: 'input' }
const input = (rest: Partial<Input>): Input => ({
  key: 'x',
  name: '入力',
  label: words,
  ask: words,
  kind: 'number',
  unit: '',
  range: { lo: 0, hi: 100 },
  options: [],
  maxItems: 1,
  shared: false,
  typical: [],
  ...rest,
})
const day = input({ kind: 'date', range: { lo: parseDay('2026-01-01'), hi: parseDay('2026-12-31') } })
const choice = input({
  kind: 'choice',
  options: [
    { value: 'a', label: { ja: '甲', en: 'A' } },
    { value: '1', label: { ja: '一', en: 'one' } },
  ],
})
const orNone = input({
  kind: 'choice',
  options: [
    { value: 'null', label: { ja: 'なし', en: 'none' } },
    { value: 'a', label: { ja: '甲', en: 'A' } },
  ],
})
const list = input({ kind: 'list', maxItems: 3 })
const rate = input({ range: { lo: 0, hi: 0.17 } })
const yen = input({ unit: '円', range: { lo: 150_000_000, hi: 100_000_000_000_000 } })
const prefecture = input({ range: { lo: 1, hi: 47 } })

describe('what can be read', () => {
  test.each<[string, Input, FactValue, unknown]>([
    ['a number', input({}), 12, 12],
    [
      'a number as text, also full-width and with commas',
      input({ range: { lo: 0, hi: 10_000 } }),
      '１,０００',
      1_000,
    ],
    ['a decimal, exactly', rate, 0.168, ratio(21, 125)],
    ['the end of a range of rates', rate, 0.17, ratio(17, 100)],
    ['per cent and fractions', rate, '12.5%', ratio(1, 8)],
    ['an option by its value', choice, 'a', 'a'],
    ['an option by its Japanese label', choice, '甲', 'a'],
    ['an option by its English label', choice, 'one', '1'],
    ['an option written as a number', choice, 1, '1'],
    ['the option of none', orNone, null, 'null'],
    ['a day', day, '2026-12-31', parseDay('2026-12-31')],
    ['a list', list, [1, 0.5, 100], [1, ratio(1, 2), 100]],
    ['yes', input({ kind: 'yesNo' }), true, true],
  ])('%s', (_, to, fact, value) => expect(readFact(to, fact)).toEqual(value))

  test('null is anything that the input can be', () => {
    expect(readFact(input({}), null)).toEqual(new Span(0, 100))
    expect(readFact(rate, null)).toEqual(new Span(0, ratio(17, 100)))
    expect(readFact(input({ kind: 'yesNo' }), null)).toBeNull()
    expect(readFact(choice, null)).toEqual(new OneOf(['a', '1']))
    expect(readFact(list, null)).toEqual(new SomeList(new Span(1, 3), new Span(0, 100)))
    expect(anyValue(day)).toEqual(new Span(parseDay('2026-01-01'), parseDay('2026-12-31')))
  })
})

function refusal(input: Input, fact: FactValue): Problem {
  try {
    readFact(input, fact)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error(`taken: ${fact}`)
}

test.each<[what: string, input: Input, fact: FactValue, ja: string, en: string]>([
  ['below the range', input({ unit: '人' }), -1, '0人以上、100人以下', 'between 0 people and 100 people'],
  [
    'above a large range',
    yen,
    2e14,
    '1億5,000万円以上、100兆円以下',
    'between ¥150 million and ¥100 trillion',
  ],
  ['above a range of shares', rate, 0.171, '0以上、17%以下', 'between 0 and 17%'],
  ['outside of numbers that are no shares', prefecture, 48, '1以上、47以下', 'between 1 and 47'],
  ['a word for a number', input({}), '多い', '以下の数', 'a number between'],
  ['too fine to be exact', input({}), 1 / 3, '以下の数', 'a number between'],
  ['too large to be exact', input({}), '9'.repeat(99), '以下の数', 'a number between'],
  [
    'yes in words',
    input({ kind: 'yesNo' }),
    'はい',
    'はい（true）かいいえ（false）',
    'yes (true) or no (false)',
  ],
  ['an unknown option', choice, 'b', '次から選んでください：甲、一', 'one of: A, one.'],
  ['a list for an option', choice, [1], '次から選んでください', 'one of'],
  ['a day that is none', day, '2026-02-30', '2026-04-01 の形', 'like 2026-04-01'],
  [
    'a day outside',
    day,
    '2027-01-01',
    '2026年1月1日から2026年12月31日まで',
    '1 January 2026 and 31 December 2026',
  ],
  ['an empty list', list, [], '1個から3個', '1 to 3 numbers'],
  ['a list too long', list, [1, 2, 3, 4], '1個から3個', '1 to 3 numbers'],
  ['a list with a number outside', list, [1, 101], '100以下の数', 'between 0 and 100'],
])('%s is refused with what would be right', (_, to, fact, ja, en) => {
  const problem = refusal(to, fact)
  expect(problem.sentence('ja')).toContain(ja)
  expect(problem.sentence('ja')).toContain('「x」')
  expect(problem.sentence('ja')).toContain('入力は、')
  expect(problem.sentence('en')).toContain(en)
  expect(problem.sentence('en')).toContain('Input must be')
})

test('a choice that the shared facts allow is told by its labels', () => {
  const { industry, specialIndustry } = shippedFacts()
  const sentences = [industry, specialIndustry].map((one) => refusal(one!, '漁業').sentence('ja'))
  expect(sentences[0]).toContain('業種は、次から選んでください：製造業その他、卸売業、小売業、サービス業')
  expect(sentences[1]).toContain('：なし、ゴム製品製造業、旅館業、ソフトウェア業・情報処理サービス業')
})
