import type { CostLine } from '@hiroba/advice'

/** So many lines can be shared out among schemes in every way within a keystroke. */
const mostLines = 6

/**
 * The same costs in at most six lines, or in one line a class where there are more classes: the smallest lines of a
 * class are added up. Schemes look at classes only, so this can cost a split between two schemes, never a yen of cost.
 */
export function fewLines(costs: readonly CostLine[]): CostLine[] {
  const lines = costs.toSorted((a, b) => b.yen.hi - a.yen.hi)
  while (lines.length > mostLines) {
    const small = lines.findLastIndex((line, i) =>
      lines.some((other, j) => j < i && other.class === line.class),
    )
    if (small < 0) break
    const [line] = lines.splice(small, 1) as [CostLine]
    const into = lines.findLastIndex((other, j) => j < small && other.class === line.class)
    const other = lines[into]!
    lines[into] = { ...other, yen: { lo: other.yen.lo + line.yen.lo, hi: other.yen.hi + line.yen.hi } }
  }
  return lines
}
