import Publicodes from 'publicodes'
import { goalOf, publicodesRules } from '../model/publicodes.ts'
import { schemes } from '../model/schemes.ts'
import type { Engine, Tally } from './engine.ts'

const names = {
  industry: 'secteur',
  capitalYen: 'capital',
  employees: 'effectif',
  years: 'annees',
  largeOwned: 'filiale',
  rural: 'rural',
  largeWageRaise: 'hausse',
  costYen: 'cout',
} as const

type Situation = Parameters<Publicodes['setSituation']>[0]

export function load(): Engine {
  const engine = new Publicodes(publicodesRules() as never)
  const goals = schemes.map(goalOf)
  return {
    input: (firm) =>
      Object.fromEntries(
        Object.entries(firm).flatMap(([key, value]) =>
          value === null ? [] : [[names[key as keyof typeof names], written(value)]],
        ),
      ),
    run(inputs) {
      const tally = { yes: 0, no: 0, open: 0, yen: 0 } satisfies Tally
      for (const situation of inputs as Situation[]) {
        engine.setSituation(situation)
        for (const goal of goals) {
          const { nodeValue } = engine.evaluate(goal)
          if (nodeValue === undefined) tally.open++
          else if (nodeValue === null) tally.no++
          else {
            tally.yes++
            tally.yen += nodeValue as number
          }
        }
      }
      return tally
    },
  }
}

function written(value: string | number | boolean): string | number {
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  return typeof value === 'string' ? `'${value}'` : value
}
