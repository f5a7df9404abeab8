import type { Assumption, Range, Source } from '@hiroba/advice'
import { type Language, Problem } from '@hiroba/kit'
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
    if (typed !== undefined && !(typed >= row.limits.lo && typed <= row.limits.hi)) throw outside(row)
    const value = typed ?? row.value
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

function outside({ id, ja, en, limits: { lo, hi } }: Row): Problem {
  const expected = {
    ja: `「${ja}」は${lo}から${hi}までで入れてください。`,
    en: `“${en}” must be between ${lo} and ${hi}.`,
  }
  return new Problem('invalidInput', { path: id, expected })
}

/** The same for the calculation: whole years, and the rate as a share. */
export function taxValues(assumptions: readonly Assumption[]): TaxAssumptions {
  const value = (id: string): number => assumptions.find((one) => one.id === id)!.value
  return { usefulLife: Math.round(value('tax.usefulLife')), discountRate: value('tax.discountRate') / 100 }
}
