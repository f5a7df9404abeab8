import type { CostClass, CostLine } from '@hiroba/advice'
import { Problem, parseDay } from '@hiroba/kit'
import { expect, test } from 'vitest'
import type { Facts } from '../model.ts'
import { packsOf, packText } from '../testing/small-pack.ts'
import { outcome } from './outcome.ts'
import { Session } from './session.ts'
import { Span } from './value.ts'

const packs = packsOf(packText)
const scheme = packs.scheme('small')
const when = { date: parseDay('2026-05-01') }
const rest = { employees: 100, raise: false, trade: 'maker' }

const line = (cls: CostClass, lo: number, hi = lo): CostLine => ({
  id: `${cls}${lo}`,
  class: cls,
  label: cls,
  yen: { lo, hi },
  measure: 'test',
  domesticShare: 1,
})
const amount = (facts: Facts, costs: CostLine[]) =>
  outcome(scheme, new Session(packs, { ...rest, ...facts }, when, costs)).amount

test('costs of the classes of an input are added up, others are not', () => {
  expect(
    amount({}, [line('software', 1_000_000), line('software', 500_000), line('equipment', 9_000_000)]),
  ).toBe(750_000)
})

test('ranges of costs give a range that holds each cost between', () => {
  expect(amount({}, [line('software', 1_000_000, 1_200_000), line('software', 0, 100_000)])).toEqual(
    new Span(500_000, 650_000),
  )
})

test('parts of a yen widen to whole yen', () => {
  expect(amount({}, [line('software', 1_000_001.5, 1_000_003.2)])).toEqual(new Span(500_000, 500_002))
})

test('an answer goes before costs; without both all is possible', () => {
  expect(amount({ cost: 2_000_000 }, [line('software', 1_000_000)])).toBe(1_000_000)
  expect(amount({}, [])).toEqual(new Span(0, 3_000_000))
  expect(amount({ cost: null }, [])).toEqual(new Span(0, 3_000_000))
})

test('a value tried out goes before an answer, and leaves the session as it was', () => {
  const session = new Session(packs, { ...rest, cost: 2_000_000 }, when)
  expect(outcome(scheme, session.trying('small:cost', 4_000_000)).amount).toBe(2_000_000)
  expect(outcome(scheme, session.trying('small:cost', 4_000_000).trying('employees', 5)).amount).toBe(
    1_000_000,
  )
  expect(outcome(scheme, session).amount).toBe(1_000_000)
})

test('what is not there is a Problem that names it', () => {
  for (const ask of [
    () => packs.scheme('none'),
    () => packs.result('small.none'),
    () => packs.result('none.cap'),
    () => packs.result('small.constructor'),
  ])
    expect(ask).toThrow(Problem)
})
