import type { PlanInput } from '@hiroba/plan'
import { expect, test } from 'vitest'
import { afterLeaving, afterTyping, type PlanState, setProfile, textOf } from './plan-state.ts'
import { readNumber } from './read-number.ts'

const rule = { one: 1, min: 0, max: 1_000_000, whole: true }
const state: PlanState = {
  input: {
    version: 1,
    profile: { employees: 20 },
    idea: { summary: '', tasks: [], costs: [] },
    answers: {},
    edits: {},
  },
  typed: {},
}
const store = (input: PlanInput, value: number | undefined) => setProfile(input, 'employees', value)
const type = (text: string) => afterTyping(state, 'employees', text, readNumber(text, rule), store)

test('a number that can be read becomes the answer', () => {
  expect(type('3０人').input.profile).toEqual({ employees: 30 })
})

test('one that cannot leaves the last answer, and is not lost', () => {
  const next = type('たくさん')
  expect(next.input).toBe(state.input)
  expect(next.typed).toEqual({ employees: 'たくさん' })
})

test('an emptied field is no answer, not zero', () => {
  expect(type('').input.profile).toEqual({})
})

test('leaving a field brings its own spelling back', () => {
  expect(afterLeaving(type('30人'), 'employees').typed).toEqual({})
})

test('the same answers in another order are the same text', () => {
  const { input } = state
  const given = (profile: PlanInput['profile']) => textOf({ ...state, input: { ...input, profile } })
  expect(given({ employees: 20, kind: 'company' })).toBe(given({ kind: 'company', employees: 20 }))
  expect(given({ employees: 20 })).not.toBe(given({ employees: 21 }))
})
