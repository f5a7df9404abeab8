/** The candidate that was probably meant, or `undefined` where none is close: at most a third of it mistyped. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate)
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best !== undefined && bestDistance <= Math.max(1, best.length / 3) ? best : undefined
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours from a to b
 * (optimal string alignment; Boytsov 2011, ACM JEA 16, section 2).
 */
export function editDistance(a: string, b: string): number {
  let above: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const twoAbove = above
    above = row
    row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, changed, swapped ? twoAbove[j - 2]! + 1 : changed)
    }
  }
  return row[b.length]!
}
