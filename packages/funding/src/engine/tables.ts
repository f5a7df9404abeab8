import { compare, Problem } from '@hiroba/kit'
import type { Resolved } from './dated.ts'
import { candidates, highOf, hull, lowOf, type Numeric, OneOf, type Value } from './value.ts'

type Rows = Resolved['rows']

/** The rows that a key may lead to: one where the key is certain, since the first row that fits is taken. */
export function rowsFor(rows: Rows, key: Value): Rows {
  if (typeof key === 'string' || key instanceof OneOf) {
    const hits = candidates(key).map((value) => rows.find(({ is }) => is === undefined || is === value)!)
    return hits.length === 1 ? hits : [...new Set(hits)]
  }
  const [lo, hi] = [lowOf(key as Numeric), highOf(key as Numeric)]
  const reaches = (x: typeof lo) => (row: Rows[number]) => row.upTo === undefined || compare(x, row.upTo) <= 0
  const first = rows.findIndex(reaches(lo))
  const last = lo === hi ? first : rows.findIndex(reaches(hi))
  return rows.slice(first, last + 1)
}

/**
 * The cell of the row that fits; the hull of all rows that may fit where the key is not certain.
 * @throws Problem `broken` where the table has no value that was known.
 */
export function lookUp(resolved: Resolved | undefined, key: Value, cell: number): Value {
  if (!resolved) throw new Problem('broken', {})
  const [first, ...others] = rowsFor(resolved.rows, key)
  let value: Value = first!.cells[cell]!
  for (const { cells } of others) value = hull(value, cells[cell]!)
  return value
}
