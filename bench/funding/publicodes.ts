import Publicodes from 'publicodes'
import { goalOf, publicodesRules } from '../model/publicodes.ts'
import { schemes } from '../model/schemes.ts'
import type { Engine, Said } from './engine.ts'

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
      const said: Said[] = []
      let yen = 0
      for (const situation of inputs as Situation[]) {
        engine.setSituation(situation)
        for (const goal of goals) {
          const { nodeValue } = engine.evaluate(goal)
          said.push(nodeValue === undefined ? 'open' : nodeValue === null ? 'no' : 'yes')
          if (typeof nodeValue === 'number') yen += nodeValue
        }
      }
      return { said, yen }
    },
  }
}

function written(value: string | number | boolean): string | number {
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  return typeof value === 'string' ? `'${value}'` : value
}
