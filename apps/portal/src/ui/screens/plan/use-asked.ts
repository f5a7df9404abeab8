import type { Question } from '@hiroba/advice'
import type { Language } from '@hiroba/kit'
import type { PlanInput } from '@hiroba/plan'
import { useEffect, useState } from 'react'
import type { Engine } from '../../worker/engine.ts'

/**
 * The questions behind the answers that are given already, in the page's language. They are fetched anew only when
 * another question was answered, not at every keystroke.
 */
export function useAskedQuestions(
  engine: Engine,
  input: PlanInput | undefined,
  date: string,
  language: Language,
): Record<string, Question> {
  const [asked, setAsked] = useState<Record<string, Question>>({})
  const ids = input ? Object.keys(input.answers).sort().join(' ') : ''
  useEffect(() => {
    if (!input || ids === '') return
    let current = true
    engine.ask('asked', { input, date, language }).then(
      (questions) => current && setAsked(Object.fromEntries(questions.map((one) => [one.id, one]))),
      // Without them the answers still count; they only cannot be changed in place.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [engine, ids, date, language])
  return asked
}
