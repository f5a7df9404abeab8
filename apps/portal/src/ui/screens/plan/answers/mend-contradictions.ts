import type { PlanInput } from '@hiroba/plan'
import { useTexts } from '../../../language.ts'
import type { FieldFault } from '../../../parts/field.tsx'
import { type Contradiction, contradictions } from './contradictions.ts'
import { setAnswer, setIdea, setProfile, useAnswers } from './plan-state.ts'
import { peopleField, withTask } from './task-answers.ts'
import { answerTexts } from './texts.ts'

interface Mend {
  /** The field at which it is said. */
  at: string
  /** The answers without the contradiction. */
  mended: (input: PlanInput) => PlanInput
}

function mendOf(found: Contradiction): Mend {
  switch (found.code) {
    case 'capitalWithoutCompany':
      return { at: 'capital', mended: (input) => setProfile(input, 'capitalYen', undefined) }
    case 'nobodyEmployed':
      return { at: 'employees', mended: (input) => setProfile(input, 'employees', undefined) }
    case 'moreTraineesThanPeople':
      return { at: 'trainees', mended: (input) => setAnswer(input, 'trainees', found.employees) }
    case 'moreUsersThanPeople':
      return { at: 'users', mended: (input) => setIdea(input, 'users', found.employees) }
    case 'moreInTaskThanPeople':
      return {
        at: peopleField(found.task),
        mended: (input) => withTask(input, found.task, { people: found.employees }),
      }
    case 'budgetBelowCosts':
      return { at: 'budget', mended: (input) => setIdea(input, 'budgetYen', found.costs) }
    case 'startInPast':
    case 'startTooLate':
      return { at: 'startOn', mended: (input) => setIdea(input, 'startOn', undefined) }
  }
}

/** What to say at which field, with the mend as a button. */
export function useContradictions(): Partial<Record<string, FieldFault>> {
  const { input, today, change } = useAnswers()
  const texts = useTexts(answerTexts)
  const notes: Partial<Record<string, FieldFault>> = {}
  for (const found of contradictions(input, today)) {
    const { at, mended } = mendOf(found)
    const { sentence, mend } = texts.contradictions(found)
    notes[at] = {
      sentence,
      meanwhile: texts.untilThenThis,
      mend: { label: mend, do: () => change(mended) },
    }
  }
  return notes
}
