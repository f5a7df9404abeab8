import type { Question } from '@hiroba/advice'
import { createContext, useContext } from 'react'

/**
 * The questions of this plan that were answered already, by id. The engine no longer asks them, and yet the answer must
 * stay in sight and open to change.
 */
export const AskedContext = createContext<Readonly<Record<string, Question>>>({})

/**
 * What a part shows: the questions it still asks, and those among `ids` that were answered, in the order of `ids`.
 * @param ids every question that the part ever asked.
 */
export function useAsked(ids: readonly string[]): Question[] {
  const asked = useContext(AskedContext)
  return ids.flatMap((id) => asked[id] ?? [])
}
