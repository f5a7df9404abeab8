import type { Confidence, CostClass, Source } from '@hiroba/advice'
import type { Words } from '@hiroba/kit'
import type { Facts } from '../model.ts'

/** An expression of a pack after parsing and checking. Names are the pack's own (Japanese) names. */
export type Expression =
  /** A written number; its unit is kept so that it can be read out, and left out where it has none. */
  | { op: 'number'; n: number; d: number; unit?: string }
  | { op: 'date'; day: number }
  | { op: 'text'; text: string }
  | { op: 'truth'; is: boolean }
  | { op: 'name'; name: string }
  | { op: 'column'; table: string; column: string }
  | { op: 'call'; name: FunctionName; args: Expression[] }
  | { op: 'round'; rounding: string; arg: Expression }
  | { op: 'each'; list: Expression; item: string; body: Expression }
  | { op: 'if'; test: Expression; yes: Expression; no: Expression }
  | { op: 'not'; arg: Expression }
  | { op: BinaryOperator; left: Expression; right: Expression }

export type BinaryOperator = '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '=' | '!=' | 'and' | 'or'
export type FunctionName = 'min' | 'max' | 'sum' | 'count' | 'oneOf' | 'fiscalYear'

/** How an input's value may be changed by the organisation, for "what would change it". */
export interface ChangeRule {
  /** Step of a number, in its unit; thresholds are searched exactly on this grid. */
  step?: number
  /** `amount` also looks for the nearest value that raises the amount, not only one that flips the status. */
  seek: ('status' | 'amount')[]
}

export type InputKind = 'number' | 'yesNo' | 'choice' | 'date' | 'list'

export interface Input {
  /** Key of the answer in JSON: `eligibleCostYen`. */
  key: string
  /** Name in the pack's expressions: 対象経費. */
  name: string
  label: Words
  ask: Words
  kind: InputKind
  /** Canonical unit; empty for a pure ratio. For a list, the unit of its items. */
  unit: string
  /** The values that are possible at all. For a date, day numbers. */
  range: { lo: number; hi: number }
  options: { value: string; label: Words }[]
  /** Longest list. */
  maxItems: number
  /** A fact of the organisation that means the same in every pack (data/facts.yaml). */
  shared: boolean
  /** `packId.result` that answers where the input is not given. */
  derive?: string
  /** Cost classes whose sum answers where the input is not given. */
  costs?: CostClass[]
  /** Value that holds unless it is given. */
  assume?: number | boolean | string
  change?: ChangeRule
  /** The answer is no for nearly everybody: asked after all other questions. */
  askLast?: true
  /** Values at which a question about it is tried out. */
  typical: number[]
}

export interface DatedValue {
  from: number
  to?: number
  /** From this day on the value could be known. */
  known: number
  source: string
  article?: string
  confidence: Confidence
  value?: { n: number; d: number }
  rows?: { upTo?: number; is?: string; cells: { n: number; d: number }[] }[]
}

export interface Parameter {
  name: string
  label: Words
  unit: string
  /** A table is looked up by the value of this expression. */
  by?: Expression
  columns: { name: string; label: Words; unit: string }[]
  values: DatedValue[]
}

export interface RoundingStep {
  name: string
  label: Words
  step: { n: number; d: number }
  mode: 'floor' | 'ceil' | 'halfUp'
  source: string
  confidence: Confidence
}

export interface Rule {
  name: string
  label: Words
  unit: string
  kind: 'number' | 'yesNo' | 'choice' | 'date' | 'list'
  is: Expression
  source?: string
  article?: string
  /** Where it is other than the source's. */
  confidence?: Confidence
}

export interface Condition {
  name: string
  label: Words
  /** Absent where only a person can judge it. */
  is?: Expression
  source: string
  article?: string
  /** Where it is other than the source's. */
  confidence?: Confidence
}

export interface Period {
  from: number
  to?: number
  label?: Words
  source: string
  confidence: Confidence
}

export type Invariant =
  | { cappedBy: string }
  | { monotoneIn: string }
  | { notMonotoneIn: string; because: string }

export type SchemeKind = 'subsidy' | 'benefit' | 'tax-credit' | 'tax-deduction' | 'tax' | 'definition'

/** One scheme, compiled: what browser and server load alike. */
export interface Pack {
  id: string
  name: Words
  kind: SchemeKind
  authority: Words
  legalBasis: Words
  reviewBy: number
  sources: Record<string, Source>
  periods: Period[]
  /** What the scheme is after its last period: a round that closed, or a scheme that ended. */
  after: 'closed' | 'ended'
  /** Input that gives the event date; otherwise the date asked for. */
  eventDate?: string
  inputs: Input[]
  parameters: Parameter[]
  rounding: RoundingStep[]
  rules: Rule[]
  conditions: Condition[]
  /** Name of the main figure among the results and the rule that gives it. */
  main?: { result: string; rule: string }
  /** Result that says yes when the scheme can be had. */
  verdict?: string
  /** Further amounts; 0 where the scheme cannot be had. */
  amounts: Record<string, string>
  /** Reference values (cap, rate); shown in any case. */
  results: Record<string, string>
  invariants: Invariant[]
  combine: {
    /** Schemes that cannot be had together with this one. */
    excludes: string[]
    /** Cost classes that it supports though its amount comes from its own answers (training by people and hours). */
    covers: CostClass[]
    /** Name of a cap that several schemes share, and the rule that gives it. */
    sharedCap?: { id: string; rule: string }
  }
  /** Months from paying to receiving. */
  payout: { lo: number; hi: number }
  note?: Words
  examples: Example[]
}

export interface Example {
  id: string
  /** Where it stands in the pack's file. */
  line: number
  date: number
  assume: Facts
  input: Facts
  expect: Record<string, unknown>
  basis: string
}

export interface CompiledPacks {
  format: 1
  /** SHA-256 over the packs' canonical JSON. */
  hash: string
  packs: Pack[]
}
