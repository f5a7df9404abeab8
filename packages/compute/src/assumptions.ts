import { within } from '@hiroba/kit'
import { z } from 'zod'
import assumptionData from '../data/assumptions.json' with { type: 'json' }
import { type Assumption, assumption } from './model.ts'

/** Everything that is assumed until somebody types another value. */
export const assumptions: Assumption[] = z.array(assumption).parse(assumptionData)

/** What the user typed: the id of an assumption or of a price (then in yen) → the value. */
export type Edits = Readonly<Record<string, number>>

/** The ends of what is likely, and the value that we reckon with. */
export type End = 'lo' | 'value' | 'hi'
export const ends: readonly End[] = ['lo', 'value', 'hi']

/**
 * The assumptions as they stand: typed values are certain; `defaults` (of a use) move the value and its ends alike.
 * Ids in `edits` that are no assumption are passed over, for they may be another measure's.
 * @throws Problem `invalidInput` for a typed value outside `min`–`max`.
 */
export function standing(edits: Edits, defaults: Readonly<Record<string, number>> = {}): Assumption[] {
  return assumptions.map((a) => {
    const typed = edits[a.id]
    if (typed !== undefined) return { ...a, ...certain(checked(a, typed)) }
    const usual = defaults[a.id]
    if (usual === undefined) return a
    const factor = usual / a.value
    return { ...a, lo: a.lo * factor, value: usual, hi: a.hi * factor }
  })
}

/** Looks values up by id. */
export type Values = (id: string, end: End) => number

export function valuesOf(rows: readonly Assumption[]): Values {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (id, end) => byId.get(id)![end]
}

function certain(value: number): Pick<Assumption, End> {
  return { lo: value, value, hi: value }
}

function checked({ id, label, min, max }: Assumption, typed: number): number {
  return within({ id, label, limits: { lo: min, hi: max } }, typed)
}
