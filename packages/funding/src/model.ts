import type { Confidence, Question, Range, Reason, Source } from '@hiroba/advice'
import type { SchemeKind } from './pack/model.ts'

/** Answers by key (`employees`), or by scheme and key (`monozukuri.high-value:largeWageRaise`). */
export type Facts = Record<string, FactValue>
export type FactValue = number | boolean | string | null | number[]

/** The day for which the rules are read, and the day up to which we know them. Both in JST. */
export interface When {
  date: number
  knownAt?: number
}

export type Status =
  | 'eligible'
  | 'notEligible'
  | 'undecided'
  | 'notYetOpen'
  | 'closed'
  | 'ended'
  | 'needsHuman'

/** A named result: yen and counts as numbers, rates as exact decimal strings, `null` where unknown. */
export type ResultValue =
  | number
  | string
  | boolean
  | null
  | Range
  | { lo: number | string; hi: number | string }
  | (number | Range)[]

/** One line of the rule tree. */
export interface TraceNode {
  name: string
  label: string
  kind: 'condition' | 'rule' | 'parameter' | 'input' | 'period'
  /** For a condition or a yes/no rule. */
  truth?: boolean | null
  /** The value in words: 「100万円」「1/2または2/3」. */
  value: string
  /** The calculation with its values: 「対象経費 2,000,000円 × 補助率 1/2」. */
  formula?: string
  sourceId?: string
  article?: string
  confidence?: Confidence
  /** This line decides the status or leaves the range open. */
  deciding: boolean
  /** What stands below it is told at its first use, further up. */
  repeated?: true
  children: TraceNode[]
}

/** One answer changed, and what follows. */
export interface Change {
  /** Key of the input. */
  input: string
  label: string
  from: string
  to: string
  value: FactValue
  /** |to − from| / |from|; 1 for a yes/no or a choice. */
  relative: number
  status: Status
  amount: Range
  text: string
}

export interface Answer {
  scheme: string
  name: string
  kind: SchemeKind
  authority: string
  status: Status
  /** The day since which it is closed or ended, or on which it opens. */
  statusDate?: string
  /** The sentence that says what decides. */
  deciding: string
  /** Yen if eligible, given what is known; 0 when notEligible or ended. */
  amount: Range
  main: string | null
  results: Record<string, ResultValue>
  /** Some fact behind the amount is unconfirmed (要確認). */
  unconfirmed: string[]
  period?: { from: string; to?: string }
  reasons: Reason[]
  questions: Question[]
  changes: Change[]
  trace: TraceNode[]
  sources: Source[]
}
