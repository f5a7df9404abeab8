import type { Language } from '@hiroba/kit'
import { readFact } from './engine/facts.ts'
import { answerKey, type Packs } from './engine/session.ts'
import { sayValue } from './engine/words.ts'
import type { Facts } from './model.ts'

/** An answer to a scheme's question, in words. */
export interface Answered {
  id: string
  text: string
  value: string
}

/** What was answered of the packs' own questions, each once, in the order of the packs. */
export function answeredOf(packs: Packs, facts: Facts, language: Language): Answered[] {
  const all = new Map<string, Answered>()
  for (const { pack } of packs.schemes.values())
    for (const input of pack.inputs) {
      const key = [answerKey(pack, input), input.key].find((one) => facts[one] !== undefined)
      const fact = key === undefined ? undefined : facts[key]
      if (key === undefined || fact === undefined || fact === null || all.has(key)) continue
      all.set(key, {
        id: key,
        text: input.label[language],
        value: sayValue(readFact(input, fact), input, language),
      })
    }
  return [...all.values()]
}
