import { type Exact, ratio } from '@hiroba/kit'
import type { DatedValue, Parameter } from '../pack/model.ts'

/** A parameter as it stands on one day, as far as it was known on another. */
export interface Resolved {
  dated: DatedValue
  value?: Exact
  rows: { upTo?: number; is?: string; cells: Exact[] }[]
}

/**
 * The value in force on the event date among those that were known. Outside all of them the nearest one stands in
 * (a scheme that is not yet open is estimated with the rates that it will open with); `undefined` where nothing
 * was known yet.
 */
export function resolve(parameter: Parameter, eventDate: number, knownAt: number): Resolved | undefined {
  let best: DatedValue | undefined
  for (const value of parameter.values) {
    if (value.known > knownAt) continue
    if (!best || isBetter(value, best, eventDate)) best = value
  }
  if (!best) return undefined
  return {
    dated: best,
    ...(best.value ? { value: ratio(best.value.n, best.value.d) } : {}),
    rows: (best.rows ?? []).map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map(({ n, d }) => ratio(n, d)),
    })),
  }
}

/** In force beats not yet in force; of those in force the later, of those to come the earlier; then the newer word. */
function isBetter(a: DatedValue, b: DatedValue, eventDate: number): boolean {
  const [aStarted, bStarted] = [a.from <= eventDate, b.from <= eventDate]
  if (aStarted !== bStarted) return aStarted
  if (a.from !== b.from) return aStarted === a.from > b.from
  return a.known > b.known
}
