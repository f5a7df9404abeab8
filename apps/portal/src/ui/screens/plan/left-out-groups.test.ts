import type { LeftOut } from '@hiroba/funding'
import { expect, test } from 'vitest'
import { groupsOf, heldRows, type LeftRow } from './left-out-groups.ts'

const row = (scheme: string, why: LeftOut['why'], asks = false) =>
  ({
    answer: { scheme },
    why,
    text: '',
    ...(asks && { question: { id: `${scheme}:q`, text: '', kind: 'number', narrowsYen: 0 } }),
  }) as LeftRow
const shown = (rows: readonly LeftRow[]) => rows.map(({ answer, why }) => `${answer.scheme} ${why}`)

test('those that may still be used come first; what is over or unfit is folded', () => {
  const all = [row('a', 'notEligible'), row('b', 'ended'), row('c', 'noCost'), row('d', 'needsHuman')]
  expect(groupsOf(all).map(({ id, folded, rows }) => [id, folded, rows.length])).toEqual([
    ['open', false, 1],
    ['aside', false, 1],
    ['over', true, 1],
    ['unfit', true, 1],
  ])
})

test('a row stays where its question was answered, whatever has become of it', () => {
  const seen = [row('a', 'needsAnswer', true), row('b', 'needsAnswer', true), row('c', 'needsAnswer', true)]
  const now = [row('a', 'notEligible'), row('c', 'needsAnswer', true)]
  const held = heldRows(seen, now, { 'a:q': 1, 'b:q': 1 })
  expect(shown(held)).toEqual(['a notEligible', 'b chosen', 'c needsAnswer'])
  expect(held.every(({ question }) => question !== undefined)).toBe(true)
  expect(groupsOf(now, held).map(({ id, rows }) => [id, rows.length])).toEqual([['open', 3]])
})

test('one that left for another reason does not stay', () => {
  expect(heldRows([row('a', 'needsAnswer', true)], [], {})).toEqual([])
})
