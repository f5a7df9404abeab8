import { confidence, costClass } from '@hiroba/advice'
import { tryParseDay } from '@hiroba/kit'
import { z } from 'zod'

/** The shape of a pack's YAML, before expressions and units are read. Unknown keys are mistakes. */

const words = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) })
const day = z.string().refine((text) => tryParseDay(text) !== undefined, {
  params: { ja: '2026-04-01 のような、実在する日付', en: 'an existing day like 2026-04-01' },
})
/** A quantity or an expression: YAML reads a bare number as a number. */
const text = z.union([z.string().min(1), z.number()]).transform(String)
const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.number())])

const source = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.string().min(1),
  asOf: z.string().refine((text) => tryParseDay(`${text}-01-01`.slice(0, 10)) !== undefined, {
    params: {
      ja: '「2026」「2026-04」「2026-04-01」のどれかの形の日付',
      en: 'a date like 2026, 2026-04 or 2026-04-01',
    },
  }),
  readOn: day,
  kind: z.enum(['official', 'secondary', 'assumption']),
  confidence,
})

const period = z.strictObject({
  from: day,
  to: day.optional(),
  label: words.optional(),
  source: z.string(),
  confidence: confidence.optional(),
})

export const rawInput = z.strictObject({
  name: z.string().min(1),
  /** How a reader sees it, where the name in expressions is too short to be understood. */
  ja: z.string().min(1).optional(),
  en: z.string().min(1),
  ask: words,
  unit: z.string().optional(),
  /** Lowest and highest possible value, as quantities; dates as days. */
  range: z.tuple([text, text]).optional(),
  yesNo: z.literal(true).optional(),
  date: z.literal(true).optional(),
  options: z
    .array(z.strictObject({ value: z.string().nullable(), ja: z.string(), en: z.string() }))
    .min(1)
    .optional(),
  /** A list of quantities with at most so many items. */
  list: z.number().int().min(1).max(20).optional(),
  derive: z.string().optional(),
  costs: z.array(costClass).optional(),
  assume: value.optional(),
  change: z.strictObject({ step: text.optional(), seek: z.array(z.enum(['status', 'amount'])) }).optional(),
  askLast: z.literal(true).optional(),
  typical: z.array(text).optional(),
})

const dated = {
  from: day.optional(),
  to: day.optional(),
  known: day.optional(),
  source: z.string(),
  article: z.string().optional(),
  confidence: confidence.optional(),
}
const row = z.record(z.string(), text)
const datedValue = z.strictObject({ ...dated, value: text.optional(), rows: z.array(row).min(1).optional() })
const parameter = z.union([
  z.strictObject({ en: z.string(), ...dated, value: text }),
  z.strictObject({
    en: z.string(),
    by: z.string().optional(),
    columns: z.record(z.string(), z.string()).optional(),
    values: z.array(datedValue).min(1),
  }),
])

export const rawPack = z.strictObject({
  id: z.string().refine((id) => /^[a-z0-9][a-z0-9.-]*$/.test(id), {
    params: {
      ja: '英小文字と数字と「.」「-」だけの名前',
      en: 'a name of small letters, digits, “.” and “-”',
    },
  }),
  name: words,
  kind: z.enum(['subsidy', 'benefit', 'tax-credit', 'tax-deduction', 'tax', 'definition']),
  authority: words,
  legalBasis: words,
  reviewBy: day,
  sources: z.record(z.string(), source),
  periods: z.array(period).min(1),
  after: z.enum(['closed', 'ended']),
  eventDate: z.string().optional(),
  inputs: z.record(
    z.string(),
    z.union([z.literal('shared'), z.strictObject({ shared: z.literal(true), assume: value }), rawInput]),
  ),
  parameters: z.record(z.string(), parameter).default({}),
  rounding: z
    .record(
      z.string(),
      z.strictObject({
        en: z.string(),
        step: text,
        mode: z.enum(['floor', 'ceil', 'halfUp']),
        source: z.string(),
        confidence: confidence.optional(),
      }),
    )
    .default({}),
  rules: z
    .record(
      z.string(),
      z.strictObject({
        en: z.string(),
        is: text,
        source: z.string().optional(),
        article: z.string().optional(),
        confidence: confidence.optional(),
      }),
    )
    .default({}),
  conditions: z
    .array(
      z.strictObject({
        name: z.string(),
        en: z.string(),
        is: text.optional(),
        source: z.string(),
        article: z.string().optional(),
        confidence: confidence.optional(),
      }),
    )
    .default([]),
  main: z.record(z.string(), z.string()).optional(),
  verdict: z.string().optional(),
  amounts: z.record(z.string(), z.string()).default({}),
  results: z.record(z.string(), z.string()).default({}),
  invariants: z
    .array(
      z.union([
        z.strictObject({ cappedBy: z.string() }),
        z.strictObject({ monotoneIn: z.string() }),
        z.strictObject({ notMonotoneIn: z.string(), because: z.string() }),
      ]),
    )
    .default([]),
  combine: z
    .strictObject({
      excludes: z.array(z.string()).default([]),
      covers: z.array(costClass).default([]),
      sharedCap: z.strictObject({ id: z.string(), rule: z.string() }).optional(),
    })
    .default({ excludes: [], covers: [] }),
  payout: z.tuple([z.number().int().min(0), z.number().int().max(60)]).default([6, 18]),
  note: words.optional(),
  examples: z.array(
    z.strictObject({
      id: z.string(),
      date: day,
      assume: z.record(z.string(), value).default({}),
      input: z.record(z.string(), value),
      expect: z.record(z.string(), z.unknown()),
      basis: z.enum(['official', 'published', 'derived']),
      note: z.string().optional(),
      source: z.string().optional(),
    }),
  ),
})
export type RawPack = z.infer<typeof rawPack>
export type RawInput = z.infer<typeof rawInput>
