import { range, source } from '@hiroba/advice'
import { z } from 'zod'
import data from '../data/effect.json' with { type: 'json' }

const words = z.object({ ja: z.string(), en: z.string() })

const assumption = z.object({
  id: z.string(),
  use: z.string().optional(),
  ja: z.string(),
  en: z.string(),
  unit: z.enum(['%', '円']),
  lo: z.number(),
  value: z.number(),
  hi: z.number(),
  /** What may be typed, both ends included. */
  limits: range,
  source: z.string(),
  note: words.optional(),
})
export type EffectAssumption = z.infer<typeof assumption>

/** What the estimate of hours and yen rests on; each row names its source. */
export const effectAssumptions = z.array(assumption).parse(data.assumptions)
export const effectSources = new Map(
  z
    .array(source)
    .parse(data.sources)
    .map((one) => [one.id, one]),
)
