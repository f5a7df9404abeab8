import type { PlanInput } from '@hiroba/plan'
import { createContext, useContext } from 'react'
import type { Reading } from './read-number.ts'

/**
 * The answers so far. `typed` holds, by field, what stands in a number field while it is not (or not yet) the answer's
 * own spelling: a half-typed or impossible number never reaches `input`, and never gets lost either.
 */
export interface PlanState {
  input: PlanInput
  typed: Record<string, string>
}

/** The state as text, the same for the same answers in whatever order they were given. */
export function textOf(state: PlanState): string {
  return JSON.stringify(state, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

/** What the parts of the page can do with the answers. */
export interface Answers extends PlanState {
  /** The day the plan is made for, in Japan: YYYY-MM-DD. */
  today: string
  change(update: (input: PlanInput) => PlanInput): void
  /** A number field was typed into; `store` is called only with what could be read. */
  type(field: string, text: string, reading: Reading, store: Store): void
  /** The field was left: a number that could be read shows in its own spelling from now on. */
  settle(field: string): void
}

/** Puts a number into the answers, or takes it out where the field was emptied. */
export type Store = (input: PlanInput, value: number | undefined) => PlanInput

/** The state after a number field was typed into; the last good value stays where the text is at fault. */
export function afterTyping(
  state: PlanState,
  field: string,
  text: string,
  reading: Reading,
  store: Store,
): PlanState {
  const typed = { ...state.typed, [field]: text }
  if (reading.state === 'fault') return { ...state, typed }
  return { input: store(state.input, reading.state === 'value' ? reading.value : undefined), typed }
}

export function afterLeaving(state: PlanState, field: string): PlanState {
  const { [field]: _, ...typed } = state.typed
  return { ...state, typed }
}

/** A copy with the key set, or without it where the value is undefined. */
function withValue<T extends object, K extends keyof T>(object: T, key: K, value: T[K] | undefined): T {
  const { [key]: _, ...rest } = object
  return (value === undefined ? rest : { ...rest, [key]: value }) as T
}

export const setProfile = <K extends keyof PlanInput['profile']>(
  input: PlanInput,
  key: K,
  value: PlanInput['profile'][K] | undefined,
): PlanInput => ({ ...input, profile: withValue(input.profile, key, value) })

export const setIdea = <K extends keyof PlanInput['idea']>(
  input: PlanInput,
  key: K,
  value: PlanInput['idea'][K] | undefined,
): PlanInput => ({ ...input, idea: withValue(input.idea, key, value) })

export const setAnswer = (
  input: PlanInput,
  key: string,
  value: PlanInput['answers'][string] | undefined,
): PlanInput => ({ ...input, answers: withValue(input.answers, key, value) })

export const setEdit = (input: PlanInput, key: string, value: number | undefined): PlanInput => ({
  ...input,
  edits: withValue(input.edits, key, value as number),
})

export const AnswersContext = createContext<Answers | null>(null)

export function useAnswers(): Answers {
  const answers = useContext(AnswersContext)
  if (!answers) throw new Error('a part of the plan stands outside the plan')
  return answers
}
