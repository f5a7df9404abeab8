import { examples } from '@hiroba/plan'
import { expect, test } from 'vitest'
import { asksComputing, isBlank } from './answered.ts'
import { nothing } from './use-plan-state.ts'

const { idea } = nothing

test('the wish in words alone is no answer', () => {
  expect(isBlank({ ...nothing, idea: { ...idea, summary: '議事録' } })).toBe(true)
  expect(asksComputing(nothing)).toBe(false)
})

test.each([
  [{ profile: { employees: 0 } }],
  [{ idea: { ...idea, place: 'anywhere' } }],
  [{ idea: { ...idea, tasks: [{ id: 't', name: '', people: 0, hoursPerMonth: 0 }] } }],
  [{ answers: { trainees: 0 } }],
] as const)('%j is one', (change) => {
  expect(isBlank({ ...nothing, ...change } as typeof nothing)).toBe(false)
})

test('every example asks for computing', () => {
  for (const { input } of examples) expect([isBlank(input), asksComputing(input)]).toEqual([false, true])
})
