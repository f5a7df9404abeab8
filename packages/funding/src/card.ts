import type { Assumption, Card, CostLine, Question, Range } from '@hiroba/advice'
import type { Answered } from './answered.ts'
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
    | 'tooLate'
    | 'separate'
    | 'deduction'
  text: string
  /** The answer that it waits for, where one line can ask it. */
  question?: Question
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
  /** What is left to pay; low costs go with the support on low costs. */
  burden: Range
  /** What was answered of the schemes' own questions, in words. */
  answered: Answered[]
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
