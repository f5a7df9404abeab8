import { Engine as JsonRules } from 'json-rules-engine'
import { jsonRules } from '../model/json-rules.ts'
import { dayNumber } from '../model/publicodes.ts'
import { day, schemes } from '../model/schemes.ts'
import type { Engine, Said } from './engine.ts'

/** It has no word for «not known»: a fact that is missing makes its condition false, and the answer is no. */
export function load(): Engine {
  const engine = new JsonRules(jsonRules(), { allowUndefinedFacts: true })
  return {
    input: (firm) => ({
      ...Object.fromEntries(Object.entries(firm).filter(([, value]) => value !== null)),
      day: dayNumber(day),
    }),
    async run(inputs) {
      const said: Said[] = []
      for (const facts of inputs as Record<string, unknown>[]) {
        const { events } = await engine.run(facts)
        const eligible = events.map(({ type }) => type)
        for (const { id } of schemes) said.push(eligible.includes(id) ? 'yes' : 'no')
      }
      return { said }
    },
  }
}
