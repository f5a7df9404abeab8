import type { Card, Source } from '@hiroba/advice'
import { advise as adviseComputing } from '@hiroba/compute'
import { advise as adviseFunding, type Packs } from '@hiroba/funding'
import type { Language } from '@hiroba/kit'
import { allCosts } from './costs.ts'
import { effectCard } from './effect.ts'
import type { Plan, PlanInput } from './model.ts'
import { stepsOf } from './steps.ts'

export interface PlanContext {
  packs: Packs
  /** Day for which the rules are read, YYYY-MM-DD. */
  date: string
  language: Language
}

/**
 * The adoption plan: computing first, for its costs; then the effect; then the money for all costs together.
 * @throws Problem `invalidInput` naming the value that is out of its range.
 */
export function makePlan(input: PlanInput, context: PlanContext): Plan {
  const { profile, idea, answers, edits } = input
  const { packs, date, language } = context
  const compute = adviseComputing(profile, idea, { date, language, edits })
  const costs = allCosts(idea, answers, compute.costLines, language)
  const effect = effectCard(idea, costs, edits, language)
  const money = adviseFunding(profile, idea, { packs, date, language, answers, costs, edits })
  return {
    date,
    packsHash: packs.hash,
    input,
    money,
    compute,
    effect,
    steps: stepsOf(money, input, language),
    questions: [...money.questions, ...compute.questions].sort((a, b) => b.narrowsYen - a.narrowsYen),
    sources: numbered([money, compute, effect]),
  }
}

/** Each source once, in the order of first use: this order gives [1], [2] …  Two packs may cite the same page. */
function numbered(cards: readonly Card[]): Source[] {
  const byId = new Map(cards.flatMap(({ sources }) => sources).map((source) => [source.id, source]))
  return [...byId.values()]
}
