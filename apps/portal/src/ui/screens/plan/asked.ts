import type { Question } from '@hiroba/advice'
import { createContext, useContext, useState } from 'react'
import { useAnswers } from './answers/plan-state.ts'

/**
 * The questions of this plan that were answered already, by id. The engine no longer asks them, and yet the answer must
 * stay in sight and open to change.
 */
export const AskedContext = createContext<Readonly<Record<string, Question>>>({})

/**
 * The open questions of a part, and those that were answered while it was in sight, in the order in which they came up:
 * a question that is being answered must not jump away under the hand.
 */
export function useShown(open: readonly Question[]): Question[] {
  const asked = useContext(AskedContext)
  const { answers } = useAnswers().input
  const [shown, setShown] = useState<readonly Question[]>([])
  const all = [...shown, ...open.filter(({ id }) => !shown.some((one) => one.id === id))]
  if (all.length > shown.length) setShown(all)
  return all.flatMap((question) => {
    const now = open.find(({ id }) => id === question.id)
    if (now) return now
    return answers[question.id] === undefined ? [] : (asked[question.id] ?? question)
  })
}
