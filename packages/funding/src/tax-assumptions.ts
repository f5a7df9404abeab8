import type { Assumption, Range, Source } from '@hiroba/advice'
import { type Language, within } from '@hiroba/kit'
import data from '../data/tax-assumptions.json' with { type: 'json' }
import type { TaxAssumptions } from './present-value.ts'

/** Our own data, held to this shape by a test: the engine's face in the browser carries no schema library. */
interface Row {
  id: 'tax.usefulLife' | 'tax.discountRate'
  ja: string
  en: string
  unit: string
  value: number
  limits: Range
  source: string
}
const rows = data.assumptions as Row[]
const sources = new Map((data.sources as Source[]).map((one) => [one.id, one]))

/**
 * What the comparison after tax assumes, as it stands after the user's edits.
 * @throws Problem `invalidInput` for an edit outside its limits.
 */
export function taxAssumptions(edits: Readonly<Record<string, number>>, language: Language): Assumption[] {
  return rows.map((row) => {
    const typed = edits[row.id]
    const named = { id: row.id, label: { ja: row.ja, en: row.en }, limits: row.limits }
    const value = typed === undefined ? row.value : within(named, typed)
    return {
      id: row.id,
      label: row[language],
      unit: row.unit,
      value,
      range: { lo: value, hi: value },
      limits: row.limits,
      edited: typed !== undefined,
      source: sources.get(row.source)!,
    }
  })
}

/** The same for the calculation: whole years, and the rate as a share. */
export function taxValues(assumptions: readonly Assumption[]): TaxAssumptions {
  const value = (id: string): number => assumptions.find((one) => one.id === id)!.value
  return { usefulLife: Math.round(value('tax.usefulLife')), discountRate: value('tax.discountRate') / 100 }
}
