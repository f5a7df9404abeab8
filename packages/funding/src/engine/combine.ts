import type { CostLine, Range } from '@hiroba/advice'
import { rangeOf } from './estimate.ts'
import { outcome } from './outcome.ts'
import type { Scheme } from './scheme.ts'
import type { Session } from './session.ts'
import type { Numeric } from './value.ts'

/** One scheme of a combination, with the cost lines that it backs. */
export interface Part {
  scheme: Scheme
  lines: CostLine[]
  /** From 0 where the status is open. */
  amount: Range
}

export interface Combination {
  parts: Part[]
  /** After shared caps. */
  total: Range
  /** Combinations looked at, and branches left because even their best could not win. */
  looked: number
  bounded: number
}

/**
 * The combination of schemes with the largest total, where a cost line backs one scheme only, schemes that exclude
 * each other are not taken together, and shared caps hold. Exact: depth-first over schemes and over the sets of
 * lines that each could back, leaving a branch only when the sum of all that remains cannot beat the best found.
 * Totals are compared by their middle, then by their low end.
 */
export function bestCombination(schemes: Scheme[], session: Session): Combination {
  const candidates = schemes.map((scheme) => candidate(scheme, session)).filter(({ best }) => best > 0)
  candidates.sort((a, b) => b.best - a.best)
  // What the schemes from i on could add at most, each with all its lines.
  const ahead = candidates.map((_, i) => candidates.slice(i).reduce((sum, { best }) => sum + best, 0))
  let found: Combination = { parts: [], total: { lo: 0, hi: 0 }, looked: 0, bounded: 0 }
  let looked = 0
  let bounded = 0

  const visit = (i: number, taken: number, parts: Part[]): void => {
    looked++
    const total = totalOf(parts, session)
    if (isBetter(total, found.total)) found = { parts, total, looked: 0, bounded: 0 }
    const next = candidates[i]
    if (!next) return
    if (uncapped(parts) + ahead[i]! <= middle(found.total)) {
      bounded++
      return
    }
    if (!parts.some(({ scheme }) => excludes(scheme, next.scheme))) {
      for (const { mask, part } of next.options)
        if ((mask & taken) === 0) visit(i + 1, taken | mask, [...parts, part])
    }
    visit(i + 1, taken, parts)
  }
  visit(0, 0, [])
  return { ...found, looked, bounded }
}

interface Candidate {
  scheme: Scheme
  options: { mask: number; part: Part }[]
  best: number
}

/** Every set of lines that a scheme could back, with what it would give; the largest first. */
function candidate(scheme: Scheme, session: Session): Candidate {
  const { costClasses, covers } = scheme
  const bits = session.costs.map((line, i) => ({ line, bit: 1 << i }))
  const usable = bits.filter(({ line }) => costClasses.has(line.class))
  const options: Candidate['options'] = []
  if (costClasses.size === 0) {
    // What it gives comes from its own answers; it takes all the lines that it covers, if it covers any.
    const covered = bits.filter(({ line }) => covers.has(line.class))
    const mask = covered.reduce((all, { bit }) => all | bit, 0)
    options.push({
      mask,
      part: { scheme, lines: covered.map(({ line }) => line), amount: open(scheme, session) },
    })
  }
  for (let set = 1; set < 1 << usable.length; set++) {
    const chosen = usable.filter((_, k) => set & (1 << k))
    const lines = chosen.map(({ line }) => line)
    const amount = open(scheme, session.spending(lines))
    options.push({ mask: chosen.reduce((mask, { bit }) => mask | bit, 0), part: { scheme, lines, amount } })
  }
  const useful = options.filter(({ part }) => middle(part.amount) > 0)
  useful.sort((a, b) => middle(b.part.amount) - middle(a.part.amount))
  return { scheme, options: useful, best: useful[0] ? middle(useful[0].part.amount) : 0 }
}

/** The amount that may be counted on: nothing where it cannot be had now, from 0 where the status is open. */
function open(scheme: Scheme, session: Session): Range {
  const { status, amount, truths } = outcome(scheme, session)
  // What a person must judge cannot be counted on, whatever the other answers are.
  if (truths.includes(undefined)) return { lo: 0, hi: 0 }
  const range = rangeOf(amount as Numeric)
  if (status === 'eligible') return range
  return status === 'undecided' ? { lo: 0, hi: range.hi } : { lo: 0, hi: 0 }
}

const middle = ({ lo, hi }: Range): number => (lo + hi) / 2
const uncapped = (parts: Part[]): number => parts.reduce((sum, { amount }) => sum + middle(amount), 0)

const isBetter = (a: Range, b: Range): boolean =>
  middle(a) > middle(b) || (middle(a) === middle(b) && a.lo > b.lo)

const excludes = (a: Scheme, b: Scheme): boolean =>
  a.pack.combine.excludes.includes(b.pack.id) || b.pack.combine.excludes.includes(a.pack.id)

/** The sum, each group of a shared cap cut to its cap. */
function totalOf(parts: Part[], session: Session): Range {
  const groups = new Map<string, { sum: Range; cap: Range }>()
  const total = { lo: 0, hi: 0 }
  for (const { scheme, lines, amount } of parts) {
    const shared = scheme.pack.combine.sharedCap
    if (!shared) {
      total.lo += amount.lo
      total.hi += amount.hi
      continue
    }
    const frame = session.spending(lines).frame(scheme)
    const cap = rangeOf(scheme.read(shared.rule)(frame) as Numeric)
    const group = groups.get(shared.id) ?? { sum: { lo: 0, hi: 0 }, cap }
    group.sum = { lo: group.sum.lo + amount.lo, hi: group.sum.hi + amount.hi }
    groups.set(shared.id, group)
  }
  for (const { sum, cap } of groups.values()) {
    total.lo += Math.min(sum.lo, cap.lo)
    total.hi += Math.min(sum.hi, cap.hi)
  }
  return total
}
