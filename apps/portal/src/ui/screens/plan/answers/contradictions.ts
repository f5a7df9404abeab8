import type { PlanInput } from '@hiroba/plan'
import { useTexts } from '../../../language.ts'
import type { FieldFault } from '../../../parts/field.tsx'
import { setAnswer, setIdea, setProfile, useAnswers } from './plan-state.ts'
import { answerTexts } from './texts.ts'

/** A pair of answers that cannot both be true, or that hardly can. */
export type Contradiction =
  | { code: 'capitalWithoutCompany' }
  | { code: 'traineesWithoutPeople'; trainees: number }
  | { code: 'moreTraineesThanPeople'; trainees: number; employees: number }
  | { code: 'budgetBelowCosts'; budget: number; costs: number }
  | { code: 'startInPast'; startOn: string }

/**
 * Every contradiction among the answers, each once.
 * @param today YYYY-MM-DD in Japan.
 */
export function contradictions(input: PlanInput, today: string): Contradiction[] {
  const { profile, idea, answers } = input
  const found: Contradiction[] = []
  const { trainees } = answers
  if (profile.kind !== undefined && profile.kind !== 'company' && (profile.capitalYen ?? 0) > 0)
    found.push({ code: 'capitalWithoutCompany' })
  if (typeof trainees === 'number' && trainees > 0 && profile.employees === 0)
    found.push({ code: 'traineesWithoutPeople', trainees })
  else if (typeof trainees === 'number' && profile.employees !== undefined && trainees > profile.employees)
    found.push({ code: 'moreTraineesThanPeople', trainees, employees: profile.employees })
  const costs = idea.costs.reduce((sum, line) => sum + line.yen.lo, 0)
  if (idea.budgetYen !== undefined && idea.budgetYen < costs)
    found.push({ code: 'budgetBelowCosts', budget: idea.budgetYen, costs })
  if (idea.startOn !== undefined && idea.startOn < today)
    found.push({ code: 'startInPast', startOn: idea.startOn })
  return found
}

/** The field at which each is said. */
const places = {
  capitalWithoutCompany: 'capital',
  traineesWithoutPeople: 'trainees',
  moreTraineesThanPeople: 'trainees',
  budgetBelowCosts: 'budget',
  startInPast: 'startOn',
} as const

/** The answer that clears a contradiction. */
const mends: Record<Contradiction['code'], (input: PlanInput, found: Contradiction) => PlanInput> = {
  capitalWithoutCompany: (input) => setProfile(input, 'capitalYen', undefined),
  traineesWithoutPeople: (input) => setProfile(input, 'employees', undefined),
  moreTraineesThanPeople: (input, found) =>
    found.code === 'moreTraineesThanPeople' ? setAnswer(input, 'trainees', found.employees) : input,
  budgetBelowCosts: (input, found) =>
    found.code === 'budgetBelowCosts' ? setIdea(input, 'budgetYen', found.costs) : input,
  startInPast: (input) => setIdea(input, 'startOn', undefined),
}

/** What to say at which field, with the mend as a button. */
export function useContradictions(): Partial<Record<string, FieldFault>> {
  const { input, today, change } = useAnswers()
  const texts = useTexts(answerTexts)
  const notes: Partial<Record<string, FieldFault>> = {}
  for (const found of contradictions(input, today)) {
    const { sentence, mend } = texts.contradictions(found)
    notes[places[found.code]] = {
      sentence,
      mend: { label: mend, do: () => change((input) => mends[found.code](input, found)) },
    }
  }
  return notes
}
