import type { Assumption, Card, CostLine, Range } from '@hiroba/advice'
import type { Answer } from './model.ts'

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
  why:
    | 'combination'
    | 'notEligible'
    | 'ended'
    | 'closed'
    | 'notYetOpen'
    | 'needsHuman'
    | 'noCost'
    | 'needsAnswer'
    | 'separate'
    | 'deduction'
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
    assumptions: Assumption[]
  }
  cashFlow: CashFlow[]
  /** Deadlines that cannot be moved. */
  deadlines: { date: string; label: string; scheme: string; unconfirmed: boolean }[]
}
