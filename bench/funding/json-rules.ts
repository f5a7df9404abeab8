import { Engine as JsonRules } from 'json-rules-engine'
import { jsonRules } from '../model/json-rules.ts'
import { dayNumber } from '../model/publicodes.ts'
import { day } from '../model/schemes.ts'
import type { Engine, Tally } from './engine.ts'

/** It has no word for «not known»: a fact that is missing makes its condition false, and the answer is no. */
export function load(): Engine {
  const engine = new JsonRules(jsonRules(), { allowUndefinedFacts: true })
  return {
    input: (firm) => ({
      ...Object.fromEntries(Object.entries(firm).filter(([, value]) => value !== null)),
      day: dayNumber(day),
    }),
    async run(inputs) {
      const tally: Tally = { yes: 0, no: 0, open: 0 }
      for (const facts of inputs as Record<string, unknown>[]) {
        const { events, failureEvents } = await engine.run(facts)
        tally.yes += events.length
        tally.no += failureEvents.length
      }
      return tally
    },
  }
}
