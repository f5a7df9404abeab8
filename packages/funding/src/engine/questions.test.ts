import { parseDay } from '@hiroba/kit'
import { expect, test } from 'vitest'
import type { Facts } from '../model.ts'
import { edit, packsOf, packText } from '../testing/small-pack.ts'
import { questionsOf } from './questions.ts'
import { Session } from './session.ts'

const when = { date: parseDay('2026-05-01') }

function ask(facts: Facts, texts = [packText], date = when) {
  const packs = packsOf(...texts)
  const session = new Session(packs, facts, date)
  return questionsOf([...packs.schemes.values()], session, 'ja').map(({ id, narrowsYen }) => [id, narrowsYen])
}

test('a question that leads to 2,000,000 either way is not asked', () => {
  // Cost 4,000,000: half is 2,000,000 and two thirds are more; the cap is 2,000,000 up to 20 people.
  const facts = { employees: 20, cost: 4_000_000, trade: 'maker' }
  expect(ask(facts)).toEqual([])
  expect(ask({ ...facts, cost: 3_900_000 })).toEqual([['small:raise', 50_000]])
})

test('what narrows most is asked first: worked out by hand', () => {
  // With a cost of 4,200,000 the open answers are: raise (2,100,000 or 2,800,000), the people (caps of 1,
  // 2 and 3 million) and the trade (the amount, or nothing). An undecided scheme spans from 0 to its highest amount.
  // Now: 0 to 2,800,000.
  // trade: maker leaves the amount from 1,000,000 (cap) to 2,800,000, which is 1,800,000; shop leaves nothing.
  //   mean 900,000, so it narrows by 1,900,000.
  // people (tried: 5, 20 and 100): up to 1,000,000, 2,000,000 and 2,800,000; mean 1,933,333: by 866,667.
  // raise: yes up to 2,800,000, no up to 2,100,000; mean 2,450,000: by 350,000.
  expect(ask({ cost: 4_200_000 })).toEqual([
    ['small:trade', 1_900_000],
    ['employees', 866_667],
    ['small:raise', 350_000],
  ])
})

test('a shared fact is asked once, with what it narrows in all schemes together', () => {
  const other = edit(packText, 'id: small', 'id: other')
  const known = { cost: 6_000_000, raise: false, trade: 'maker' }
  // Caps of 1, 2 and 3 million: a width of 2,000,000 that any answer closes, in each of the two.
  expect(ask(known)).toEqual([['employees', 2_000_000]])
  expect(ask(known, [packText, other])).toEqual([['employees', 4_000_000]])
})

test('nothing is asked where the answer is no, the call is closed, or all is known', () => {
  expect(ask({ trade: 'shop', cost: 4_000_000 })).toEqual([])
  expect(ask({ cost: 4_000_000 }, [packText], { date: parseDay('2027-04-01') })).toEqual([])
  expect(ask({ employees: 20, cost: 3_000_000, raise: true, trade: 'maker' })).toEqual([])
})

test('what another pack derives is asked through that pack, and no more once it is given', () => {
  const definition = edit(
    edit(edit(packText, 'id: small', 'id: definition'), 'kind: subsidy', 'kind: definition'),
    'results: { cap: 上限額,',
    'results: { isSmall: 小さい, cap: 上限額,',
  ).replace('rules:\n', 'rules:\n  小さい: { en: is small, is: 従業員数 <= 20人 }\n')
  const user = edit(packText, '    yesNo: true\n', '    yesNo: true\n    derive: definition.isSmall\n')
  const facts = { cost: 3_000_000, trade: 'maker' }
  const packs = packsOf(
    definition,
    edit(user, 'employees: shared\n', 'employees: { shared: true, assume: 100 }\n'),
  )
  const of = (given: Facts) =>
    questionsOf([packs.scheme('small')], new Session(packs, { ...facts, ...given }, when), 'ja').map(
      ({ id }) => id,
    )
  expect(of({})).toEqual(['employees'])
  expect(of({ 'small:raise': true })).toEqual([])
})
