import { parseDay } from '@hiroba/kit'
import { describe, expect, test } from 'vitest'
import type { Answer, Facts } from '../model.ts'
import { shippedPacks } from '../testing/shipped.ts'
import { edit, packsOf, packText } from '../testing/small-pack.ts'
import { estimate } from './estimate.ts'
import { type Packs, Session } from './session.ts'

const day = parseDay
const shipped = shippedPacks()

function answer(packs: Packs, id: string, facts: Facts, date: string, knownAt?: string): Answer {
  const when = { date: day(date), ...(knownAt === undefined ? {} : { knownAt: day(knownAt) }) }
  return estimate(id, new Session(packs, facts, when), { language: 'ja', changes: true })
}

describe('the small assets of the 2026 reform', () => {
  const facts = { smeTax: true, blueReturn: true, unitPriceYen: 350_000, units: 1, employees: 50 }
  const asset = (date: string, knownAt?: string) => answer(shipped, 'tax.small-asset', facts, date, knownAt)

  test('the limit of the day of acquisition holds: 300,000 until March 2026, 400,000 from April', () => {
    expect(asset('2026-03-31')).toMatchObject({ status: 'notEligible', results: { unitLimit: 300_000 } })
    expect(asset('2026-04-01')).toMatchObject({ status: 'eligible', results: { unitLimit: 400_000 } })
  })

  test('what was answered before the reform was known can be answered again', () => {
    expect(asset('2026-04-01', '2025-12-01')).toMatchObject({
      status: 'notEligible',
      results: { unitLimit: 300_000 },
    })
    expect(asset('2026-04-01', '2026-01-09').results.unitLimit).toBe(300_000)
    expect(asset('2026-04-01', '2026-01-10').results.unitLimit).toBe(400_000)
  })

  test('the day of acquisition goes before the day of the question', () => {
    const given = answer(shipped, 'tax.small-asset', { ...facts, acquiredOn: '2026-03-31' }, '2026-06-01')
    expect(given).toMatchObject({ status: 'notEligible', period: { to: '2026-03-31' } })
  })
})

test('before anything was known, every pack says so and throws nothing, also through derived facts', () => {
  for (const { pack } of shipped.schemes.values()) {
    const { status, deciding, trace, questions, changes } = answer(
      shipped,
      pack.id,
      {},
      '2026-06-01',
      '1950-01-01',
    )
    if (pack.parameters.length === 0) continue
    expect({ status, deciding, trace, questions, changes }, pack.id).toEqual({
      status: 'needsHuman',
      deciding: '指定した日には、この制度の値がまだ知られていませんでした。',
      trace: [],
      questions: [],
      changes: [],
    })
  }
})

describe('a parameter of three values', () => {
  const dated = packsOf(
    edit(
      packText,
      '補助率: { en: rate, value: 1/2, source: guide, article: 第3条 }',
      `補助率:
    en: rate
    values:
      - { from: "2026-04-01", to: "2026-06-30", value: 10%, source: guide, known: "2026-01-01" }
      - { from: "2026-07-01", value: 20%, source: guide, known: "2026-02-01" }
      - { from: "2026-07-01", value: 30%, source: guide, known: "2026-05-01" }`,
    ),
  )
  const facts = { employees: 100, cost: 9_000_000, raise: false, trade: 'maker' }

  test.each<[string, string | undefined, string, string]>([
    ['2026-03-01', undefined, '0.1', 'not yet open: the rate that it will open with'],
    ['2026-04-01', undefined, '0.1', 'the first day'],
    ['2026-06-30', undefined, '0.1', 'the last day'],
    ['2026-07-01', undefined, '0.3', 'of two for the same days the newer word'],
    ['2026-07-01', '2026-04-30', '0.2', 'as it was known then'],
    ['2026-07-01', '2026-01-15', '0.1', 'the only one known then'],
  ])('on %s, known at %s: %s (%s)', (date, knownAt, rate) => {
    expect(answer(dated, 'small', facts, date, knownAt).results.rate).toBe(rate)
  })

  test('the reason names the value that was used', () => {
    const { trace } = answer(dated, 'small', facts, '2026-07-01', '2026-04-30')
    const amount = trace.at(-1)!
    const rate = amount.children.find(({ name }) => name === '率')!
    expect(rate.children.find(({ name }) => name === '補助率')).toMatchObject({ value: '20%' })
  })
})
