import type { Idea } from '@hiroba/advice'
import { Problem } from '@hiroba/kit'
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

test('an edit outside its limits is a Problem that names it and both ends', () => {
  for (const { id, limits } of effectAssumptions) {
    for (const typed of [limits.lo - 1, limits.hi + 1, 1e308, Number.NaN]) {
      const edited = () => effectCard(idea(4, 30), [], { [id]: typed }, 'ja')
      expect(edited).toThrow(Problem)
      expect(edited).toThrow(
        expect.objectContaining({ code: 'invalidInput', params: expect.objectContaining({ path: id }) }),
      )
    }
    expect(() => effectCard(idea(4, 30), [], { [id]: limits.lo }, 'ja')).not.toThrow()
    expect(() => effectCard(idea(4, 30), [], { [id]: limits.hi }, 'ja')).not.toThrow()
  }
  const sentence = () => effectCard(idea(4, 30), [], { 'effect.hourly': -5 }, 'ja')
  expect(sentence).toThrow(
    expect.objectContaining({
      params: {
        path: 'effect.hourly',
        expected: {
          ja: expect.stringMatching(/0から100,000まで/),
          en: expect.stringMatching(/0 and 100,000/),
        },
      },
    }),
  )
})

test('no typed values save more hours than are worked', () => {
  const edits = { 'effect.used': 100, 'effect.saving.drafting': 100 }
  expect(effectCard(idea(4, 30), [], edits, 'ja').hoursPerMonth).toEqual({ lo: 120, hi: 120 })
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
  for (const { source, lo, value, hi, limits } of effectAssumptions) {
    expect(effectSources.has(source)).toBe(true)
    expect(limits.lo).toBeLessThanOrEqual(lo)
    expect(hi).toBeLessThanOrEqual(limits.hi)
    expect(lo).toBeLessThanOrEqual(value)
    expect(value).toBeLessThanOrEqual(hi)
  }
})

test('an assumption links to no page', () => {
  for (const { kind, url } of effectSources.values()) expect(url === '').toBe(kind === 'assumption')
})
