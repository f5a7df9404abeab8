import type { Words } from '@hiroba/kit'
import { z } from 'zod'
import data from '../build/examples.json' with { type: 'json' }
import { type PlanInput, planInput } from './model.ts'

/** An organisation to try the plan with. Its expected figures stand in examples.yaml, for the tests. */
export interface PlanExample {
  id: string
  name: Words
  /** The day for which its figures were worked out. */
  date: string
  input: PlanInput
}

const words = z.object({ ja: z.string(), en: z.string() })

/** The examples of examples.yaml, as set-up compiled them. */
export const examples: PlanExample[] = z
  .array(z.object({ id: z.string(), name: words, date: z.string(), input: planInput }))
  .parse(data)
