import type { Idea } from '@hiroba/advice'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { effectCard } from './effect.ts'
import { effectAssumptions, effectSources } from './effect-data.ts'

const idea = (people: number, hoursPerMonth: number): Idea => ({
  summary: '',
  use: 'drafting',
  tasks: [{ id: 't', name: '下書き', people, hoursPerMonth }],
  costs: [],
})

test('a typed value is certain, and the hours follow from it', () => {
  const edits = { 'effect.saving.drafting': 20, 'effect.used': 50, 'effect.hourly': 3_000 }
  const { hoursPerMonth, yenPerYear, assumptions } = effectCard(idea(10, 20), [], edits, 'ja')
  expect(hoursPerMonth).toEqual({ lo: 20, hi: 20 })
  expect(yenPerYear).toEqual({ lo: 720_000, hi: 720_000 })
  expect(assumptions.every(({ edited }) => edited)).toBe(true)
})

test('without a task there is no figure, not a zero', () => {
  const card = effectCard({ summary: '', tasks: [], costs: [] }, [], {}, 'ja')
  expect(card.figures).toEqual([])
  expect(card.claim).toContain('業務を入れると')
})

test('more people never save fewer hours', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 200 }), (people, hours) => {
      const few = effectCard(idea(people, hours), [], {}, 'ja').hoursPerMonth
      const many = effectCard(idea(people + 1, hours), [], {}, 'ja').hoursPerMonth
      expect(many.lo).toBeGreaterThanOrEqual(few.lo)
      expect(many.hi).toBeGreaterThanOrEqual(few.hi)
      expect(few.lo).toBeLessThanOrEqual(few.hi)
    }),
  )
})

test('money that leaves the country is counted by its share', () => {
  const line = (id: string, yen: number, domesticShare: number) =>
    ({ id, class: 'cloud', label: '', yen: { lo: yen, hi: yen }, measure: 'plan', domesticShare }) as const
  const card = effectCard(idea(1, 1), [line('a', 300_000, 1), line('b', 100_000, 0)], {}, 'ja')
  expect(card.domesticPercent).toEqual({ lo: 75, hi: 75 })
})

test('every assumption names a source that is there, and its value lies in its range', () => {
  for (const { source, lo, value, hi } of effectAssumptions) {
    expect(effectSources.has(source)).toBe(true)
    expect(lo).toBeLessThanOrEqual(value)
    expect(value).toBeLessThanOrEqual(hi)
  }
})
