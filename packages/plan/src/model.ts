import type { Card, CostLine, Question, Range, Source } from '@hiroba/advice'
import { idea, profile } from '@hiroba/advice'
import type { Answer } from '@hiroba/funding'
import { z } from 'zod'

/**
 * Everything a plan is computed from. It holds no name and no number of the organisation, so that a link may carry it.
 * `answers` are answers to the schemes' own questions, `edits` are assumptions that the user changed, both by id.
 */
export const planInput = z.object({
  version: z.literal(1),
  profile,
  idea,
  answers: z.record(z.string(), z.union([z.number(), z.boolean(), z.string(), z.null()])),
  edits: z.record(z.string(), z.number()),
})
export type PlanInput = z.infer<typeof planInput>

/** A scheme that takes part in the best combination. */
export interface ChosenScheme {
  answer: Answer
  /** The cost lines that it backs. */
  lines: string[]
  amount: Range
}

/** A scheme that was looked at and left out of the total. */
export interface LeftOut {
  answer: Answer
  why: 'combination' | 'notEligible' | 'ended' | 'closed' | 'notYetOpen' | 'needsHuman' | 'noCost' | 'notForYou'
  text: string
}

/** Money in and out, month by month from the order. */
export interface CashFlow {
  month: number
  /** Lowest and highest balance so far, in yen (negative: paid ahead). */
  balance: Range
  text: string
}

export interface MoneyCard extends Card {
  costs: CostLine[]
  total: Range
  support: Range
  /** total − support. */
  burden: Range
  chosen: ChosenScheme[]
  leftOut: LeftOut[]
  /** How the best combination was proved: combinations looked at and bounded away. */
  proof: { combinations: number; bounded: number; text: string }
  /** After tax: subsidy as income, credit against immediate depreciation. Absent where the tax is not known. */
  afterTax?: {
    burden: Range
    better: 'credit' | 'depreciation' | 'either'
    lines: { label: string; yen: Range }[]
    text: string
  }
  cashFlow: CashFlow[]
  /** Deadlines that cannot be moved. */
  deadlines: { date: string; label: string; scheme: string; unconfirmed: boolean }[]
}

/** An assumption that stands open to editing. */
export interface Assumption {
  id: string
  label: string
  unit: string
  value: number
  range: Range
  edited: boolean
  source: Source
}

export interface EffectCard extends Card {
  /** Hours saved a month, over all tasks named. */
  hoursPerMonth: Range
  yenPerYear: Range
  /** Share of the first year's spending that stays in the country, in per cent. */
  domesticPercent: Range
  tasks: { id: string; name: string; hoursPerMonth: Range; text: string }[]
  assumptions: Assumption[]
}

export interface Plan {
  date: string
  packsHash: string
  money: MoneyCard
  compute: Card
  effect: EffectCard
  /** What to answer first, over all cards. */
  questions: Question[]
  /** Every source used, in the order of first use: [1], [2] … */
  sources: Source[]
}
