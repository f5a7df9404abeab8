import { Problem, parseDay, ratio } from '@hiroba/kit'
import { describe, expect, test } from 'vitest'
import type { FactValue } from '../model.ts'
import type { Input } from '../pack/model.ts'
import { anyValue, readFact } from './facts.ts'
import { OneOf, SomeList, Span } from './value.ts'

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

test.each<[string, Input, FactValue, string]>([
  ['below the range', input({ unit: '人' }), -1, '0人以上、100人以下'],
  ['above the range', rate, 0.171, '0以上、0.17以下'],
  ['a word for a number', input({}), '多い', '以下の数'],
  ['too fine to be exact', input({}), 1 / 3, '以下の数'],
  ['too large to be exact', input({}), '9'.repeat(99), '以下の数'],
  ['yes in words', input({ kind: 'yesNo' }), 'はい', 'はい（true）かいいえ（false）'],
  ['an unknown option', choice, 'b', '次のどれか：a、1'],
  ['a list for an option', choice, [1], '次のどれか'],
  ['a day that is none', day, '2026-02-30', '2026-04-01 の形'],
  ['a day outside', day, '2027-01-01', '2026-01-01から2026-12-31まで'],
  ['an empty list', list, [], '1個から3個'],
  ['a list too long', list, [1, 2, 3, 4], '1個から3個'],
  ['a list with a number outside', list, [1, 101], '100以下の数'],
])('%s is refused with what would be right', (_, to, fact, right) => {
  const refused = (() => {
    try {
      return readFact(to, fact)
    } catch (error) {
      return error
    }
  })()
  expect(refused).toBeInstanceOf(Problem)
  expect((refused as Problem).sentence('ja')).toContain(right)
  expect((refused as Problem).sentence('ja')).toContain('「x」')
})
