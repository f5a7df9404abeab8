import { parseDay } from '@hiroba/kit'
import { describe, expect, test } from 'vitest'
import type { Answer, Facts } from '../model.ts'
import { edit, packsOf, packText } from '../testing/small-pack.ts'
import { estimate } from './estimate.ts'
import { Session } from './session.ts'

const maker: Facts = { employees: 20, cost: 3_000_000, raise: false, trade: 'maker' }
const open = '2026-05-01'

function answer(facts: Facts, date = open, text = packText): Answer {
  const session = new Session(packsOf(text), facts, { date: parseDay(date) })
  return estimate('small', session, { language: 'ja', changes: true })
}

describe('each status, with its sentence and its amount', () => {
  test('eligible', () => {
    expect(answer(maker)).toMatchObject({
      status: 'eligible',
      deciding: 'すべての条件を満たします。',
      amount: { lo: 1_500_000, hi: 1_500_000 },
      questions: [],
      period: { from: '2026-04-01', to: '2026-09-30' },
    })
  })

  test('notEligible names every condition that fails, and gives 0', () => {
    const both = answer({ ...maker, cost: 999_999, trade: 'shop' })
    expect(both).toMatchObject({
      status: 'notEligible',
      deciding: '「下限に届く」「製造業である」を満たしません。',
      amount: { lo: 0, hi: 0 },
      results: { eligible: false, amount: 0, cap: 2_000_000 },
      questions: [],
    })
    expect(both.trace.filter(({ deciding }) => deciding).map(({ name }) => name)).toEqual(['下限に届く'])
  })

  test('undecided gives what it would be if eligible, and says which answer decides', () => {
    expect(answer({ ...maker, trade: null })).toMatchObject({
      status: 'undecided',
      deciding: '「業種」の答えで決まります。',
      amount: { lo: 1_500_000, hi: 1_500_000 },
      questions: [{ id: 'small:trade', kind: 'choice' }],
      reasons: [{ code: 'condition.holds' }, { code: 'condition.open' }, { code: 'amount' }],
    })
  })

  test('eligible with an open amount says which answer it hangs on', () => {
    expect(answer({ ...maker, raise: null })).toMatchObject({
      status: 'eligible',
      deciding: '額は「賃上げ」の答えで決まります。',
      amount: { lo: 1_500_000, hi: 2_000_000 },
      results: { rate: { lo: '0.5' }, cap: 2_000_000 },
    })
  })

  test('notYetOpen: before the first period and between two, with the rates to come', () => {
    const before = answer(maker, '2026-03-31')
    expect(before).toMatchObject({
      status: 'notYetOpen',
      statusDate: '2026-04-01',
      amount: { lo: 1_500_000 },
    })
    expect(before.deciding).toBe('受付は2026年4月1日に始まります。')
    const gap = edit(packText, 'to: "2026-09-30"', 'to: "2026-08-31"')
    expect(answer(maker, '2026-08-31', gap).status).toBe('eligible')
    expect(answer(maker, '2026-09-01', gap)).toMatchObject({ status: 'notYetOpen', statusDate: '2026-10-01' })
  })

  test('closed keeps the amount; ended does not', () => {
    const closed = answer(maker, '2027-04-01')
    expect(closed).toMatchObject({
      status: 'closed',
      statusDate: '2027-03-31',
      amount: { lo: 1_500_000 },
      questions: [],
    })
    expect(closed.deciding).toContain('2027年3月31日')
    const ended = answer(maker, '2027-04-01', edit(packText, 'after: closed', 'after: ended'))
    expect(ended).toMatchObject({
      status: 'ended',
      deciding: '2027年3月31日に終わりました。',
      amount: { lo: 0, hi: 0 },
      changes: [],
    })
    expect(answer(maker, '2027-03-31').status).toBe('eligible')
  })

  test('needsHuman: all else holds, a person must judge the rest', () => {
    const human = edit(
      packText,
      '  - { name: 製造業である',
      '  - { name: 計画が適切である, en: good plan, source: guide }\n  - { name: 製造業である',
    )
    expect(answer(maker, open, human)).toMatchObject({
      status: 'needsHuman',
      deciding: '「計画が適切である」は、窓口など人の判断が要ります。',
      amount: { lo: 1_500_000 },
    })
    expect(answer({ ...maker, trade: 'shop' }, open, human).status).toBe('notEligible')
    expect(answer({ ...maker, trade: null }, open, human).status).toBe('undecided')
  })

  test('what fails for good is said before the calendar; what has ended is said first', () => {
    expect(answer({ ...maker, trade: 'shop' }, '2027-04-01').status).toBe('notEligible')
    expect(
      answer({ ...maker, trade: 'shop' }, '2027-04-01', edit(packText, 'after: closed', 'after: ended'))
        .status,
    ).toBe('ended')
    expect(answer({ ...maker, trade: null }, '2027-04-01').status).toBe('closed')
  })
})

test('rates are exact texts, counts and yen are numbers', () => {
  expect(answer(maker).results).toEqual({ cap: 2_000_000, rate: '0.5', eligible: true, amount: 1_500_000 })
  expect(answer({ ...maker, raise: true }).results.rate).toBe('2/3')
  const eighth = edit(packText, '補助率: { en: rate, value: 1/2', '補助率: { en: rate, value: 12.5%')
  expect(answer(maker, open, eighth).results.rate).toBe('0.125')
})

test('an amount that its pack does not round is cut to whole yen, on both ends', () => {
  const unrounded = edit(packText, '円未満切捨て(対象経費 * 率)', '対象経費 * 率')
  const third = { ...maker, cost: 1_000_001, employees: 1000 }
  expect(answer({ ...third, raise: true }, open, unrounded).amount).toEqual({ lo: 666_667, hi: 666_667 })
  expect(answer({ ...third, raise: null }, open, unrounded).amount).toEqual({ lo: 500_000, hi: 666_667 })
})

test('the trace leads from the amount to the answers and the cited parameters', () => {
  const { trace, sources, reasons } = answer(maker)
  const amount = trace.at(-1)!
  expect(amount).toMatchObject({ name: '補助額', value: '1,500,000円' })
  const rate = amount.children.find(({ name }) => name === '率')!
  expect(rate.children.map(({ name }) => name)).toEqual(['賃上げ', '補助率'])
  expect(rate.children[1]).toMatchObject({
    kind: 'parameter',
    value: '1/2',
    sourceId: 'small/guide',
    article: '第3条',
    confidence: 'high',
  })
  expect(sources.map(({ id }) => id)).toEqual(['small/guide'])
  expect(reasons.map(({ code }) => code)).toEqual(['condition.holds', 'condition.holds', 'amount'])
})

test('an answer under the scheme’s own key goes before one under the plain key', () => {
  expect(answer({ ...maker, cost: 10_000_000, 'small:cost': 2_000_000 }).amount.lo).toBe(1_000_000)
})
