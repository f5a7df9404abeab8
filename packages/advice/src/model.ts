import { z } from 'zod'

/** How sure we are of a fact: `low` is shown as 要確認. */
export const confidence = z.enum(['high', 'medium', 'low'])
export type Confidence = z.infer<typeof confidence>

/** Where a figure comes from. `asOf` is the date of the text, `readOn` the day somebody read it. */
export const source = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  url: z.string(),
  asOf: z.string(),
  readOn: z.string(),
  kind: z.enum(['official', 'secondary', 'answer', 'assumption']),
  confidence,
})
export type Source = z.infer<typeof source>

/** One step of an explanation: a code for machines, a sentence for people, and where it is written. */
export interface Reason {
  code: string
  params: Record<string, string | number | boolean | null>
  text: string
  sourceId?: string
}

/** A closed range of whole yen (or of the figure's unit). lo = hi where the value is certain. */
export const range = z.object({ lo: z.number(), hi: z.number() })
export type Range = z.infer<typeof range>

/** What the money is spent on; schemes differ in which of these they support. */
export const costClass = z.enum([
  'software',
  'implementation',
  'equipment',
  'cloud',
  'api',
  'training',
  'outsourcing',
  'labour',
])
export type CostClass = z.infer<typeof costClass>

/** One position of the first year's spending, in yen without consumption tax. */
export const costLine = z.object({
  id: z.string(),
  class: costClass,
  label: z.string(),
  yen: z
    .object({ lo: z.number().min(0).max(1e13), hi: z.number().min(0).max(1e13) })
    .refine(({ lo, hi }) => lo <= hi, 'lo must not be above hi'),
  /** Which card asks for it. */
  measure: z.string(),
  /** Share of the money that stays with suppliers in Japan, 0 to 1. */
  domesticShare: z.number().min(0).max(1),
})
export type CostLine = z.infer<typeof costLine>

/** The organisation. Everything is optional: what is not known is asked for, never assumed. */
export const profile = z.object({
  kind: z.enum(['company', 'soleTrader', 'localGovernment', 'nonprofit', 'school']).optional(),
  /** JIS code of the prefecture, 1 (北海道) to 47 (沖縄県). */
  prefecture: z.number().int().min(1).max(47).optional(),
  /** Industry class of 中小企業基本法 and its special industries. */
  industry: z.string().optional(),
  employees: z.number().int().min(0).max(1_000_000).optional(),
  capitalYen: z.number().int().min(0).max(100_000_000_000_000).optional(),
})
export type Profile = z.infer<typeof profile>

/** A task that the idea would make quicker. Hours are those of one person. */
export const task = z.object({
  id: z.string(),
  name: z.string(),
  people: z.number().min(0).max(100_000),
  hoursPerMonth: z.number().min(0).max(744),
})
export type Task = z.infer<typeof task>

const areDistinct = (items: { id: string }[]): boolean =>
  new Set(items.map(({ id }) => id)).size === items.length

/** What the organisation wants to do with generative AI. */
export const idea = z.object({
  summary: z.string().max(400),
  use: z.enum(['answering', 'drafting', 'minutes', 'reading', 'coding', 'training']).optional(),
  personalData: z.enum(['yes', 'no', 'unknown']).optional(),
  /** Where the data may go. */
  place: z.enum(['premises', 'domesticCloud', 'anywhere']).optional(),
  users: z.number().int().min(0).max(1_000_000).optional(),
  budgetYen: z.number().int().min(0).max(100_000_000_000).optional(),
  startOn: z.string().optional(),
  tasks: z.array(task).max(50).refine(areDistinct, 'ids must differ'),
  costs: z.array(costLine).max(50).refine(areDistinct, 'ids must differ'),
})
export type Idea = z.infer<typeof idea>

/** A figure on a card. `state` says whether it may be read as a number at all. */
export interface Figure {
  id: string
  label: string
  unit: 'yen' | 'hours' | 'gpus' | 'gigabytes' | 'tokensPerSecond' | 'percent' | 'people'
  range: Range
  state: 'computed' | 'estimated' | 'notPriced' | 'notMeasured'
  reasons: Reason[]
}

/** A question whose answer would narrow the plan. */
export interface Question {
  /** The answer's key. */
  id: string
  text: string
  /** A few words for what is asked: 「最低賃金に近い賃金の人が30%以上いる」. */
  label?: string
  kind: 'yesNo' | 'choice' | 'number' | 'date' | 'list'
  unit?: string
  options?: { value: string; label: string }[]
  range?: Range
  /** By how many yen the answer is expected to narrow the total. */
  narrowsYen: number
  reason?: Reason
}

/** A value that an estimate rests on and that the user may replace by his own. */
export interface Assumption {
  /** Key of the user's own value among the plan's edits. */
  id: string
  label: string
  unit: string
  value: number
  /** What is likely; both ends are the value once it was edited. */
  range: Range
  /** What may be typed. */
  limits: Range
  edited: boolean
  source: Source
}

/** What one measure says about one idea. */
export interface Card {
  measure: string
  title: string
  /** What follows from it, in one or two sentences. */
  claim: string
  figures: Figure[]
  costLines: CostLine[]
  reasons: Reason[]
  sources: Source[]
  questions: Question[]
}
