import type { Assumption, Card, Question, Range, Source } from '@hiroba/advice'
import { idea, profile } from '@hiroba/advice'
import type { ComputeAdvice } from '@hiroba/compute'
import type { MoneyCard } from '@hiroba/funding'
import { z } from 'zod'

/**
 * Everything a plan is computed from. It holds no name and no number of the organisation, so that a link may carry it.
 * `answers` are answers to the schemes' own questions, `edits` are assumptions that the user changed, both by id.
 */
export const planInput = z.object({
  version: z.literal(1),
  profile,
  idea,
  answers: z.record(
    z.string(),
    z.union([z.number(), z.boolean(), z.string().max(200), z.null(), z.array(z.number()).max(20)]),
  ),
  edits: z.record(z.string(), z.number()),
})
export type PlanInput = z.infer<typeof planInput>

export interface EffectCard extends Card {
  /** Hours saved a month, over all tasks named. */
  hoursPerMonth: Range
  yenPerYear: Range
  /** Share of the first year's spending that stays in the country, in per cent. */
  domesticPercent: Range
  tasks: { id: string; name: string; hoursPerMonth: Range; text: string }[]
  assumptions: Assumption[]
}

/** One thing to do. `date` is the day by which, or on which, where it is known. */
export interface Step {
  id: string
  text: string
  date?: string
  scheme?: string
}

export interface Plan {
  date: string
  packsHash: string
  /** What it was computed from. */
  input: PlanInput
  money: MoneyCard
  compute: ComputeAdvice
  effect: EffectCard
  /** What to do next, in order. */
  steps: Step[]
  /** What to answer first, over all cards. */
  questions: Question[]
  /** Every source used, in the order of first use: [1], [2] … */
  sources: Source[]
}
