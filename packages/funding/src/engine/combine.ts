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
 * The combination of schemes with the largest expected total, where a cost line backs one scheme only, schemes that
 * exclude each other are not taken together, and shared caps hold. Totals are compared by their middle, then by their
 * low end, so that of two equal expectations the more certain one is taken. Exact: depth-first over schemes and over
 * the sets of lines that each could back, leaving a branch only when all that remains cannot beat the best found.
 */
export function bestCombination(schemes: Scheme[], session: Session): Combination {
  const candidates = schemes.map((scheme) => candidate(scheme, session)).filter(({ best }) => best > 0)
  candidates.sort((a, b) => b.best - a.best || (a.scheme.pack.id < b.scheme.pack.id ? -1 : 1))
  // What the schemes from i on could add at most, each with all its lines.
  const ahead = candidates.map((_, i) => candidates.slice(i).reduce((sum, { best }) => sum + best, 0))
  let found: Combination = { parts: [], total: { lo: 0, hi: 0 }, looked: 0, bounded: 0 }
  let looked = 0
  let bounded = 0

  const visit = (i: number, taken: number, parts: Part[]): void => {
    looked++
    const capped = underCaps(parts, session)
    const total = totalOf(capped)
    if (isBetter(total, found.total)) found = { parts: capped, total, looked: 0, bounded: 0 }
    const next = candidates[i]
    if (!next) return
    if (cannotBeat(uncapped(parts) + ahead[i]!, found.total)) {
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

/** Whether nothing with this middle can be better: below the best found, or equal to one that is certain already. */
const cannotBeat = (bound: number, best: Range): boolean =>
  bound < middle(best) || (bound === middle(best) && best.lo === best.hi)

const isBetter = (a: Range, b: Range): boolean =>
  middle(a) > middle(b) || (middle(a) === middle(b) && a.lo > b.lo)

const excludes = (a: Scheme, b: Scheme): boolean =>
  a.pack.combine.excludes.includes(b.pack.id) || b.pack.combine.excludes.includes(a.pack.id)

/** The parts with their amounts cut so that each shared cap holds; earlier parts keep theirs first. */
function underCaps(parts: Part[], session: Session): Part[] {
  const left = new Map<string, Range>()
  return parts.map((part) => {
    const shared = part.scheme.pack.combine.sharedCap
    if (!shared) return part
    const cap = left.get(shared.id) ?? capOf(shared.rule, part, session)
    const amount = { lo: Math.min(part.amount.lo, cap.lo), hi: Math.min(part.amount.hi, cap.hi) }
    left.set(shared.id, { lo: cap.lo - amount.lo, hi: cap.hi - amount.hi })
    return { ...part, amount }
  })
}

function capOf(rule: string, { scheme, lines }: Part, session: Session): Range {
  return rangeOf(scheme.read(rule)(session.spending(lines).frame(scheme)) as Numeric)
}

/** What the parts give together. */
export function totalOf(parts: readonly Part[]): Range {
  return parts.reduce((all, { amount }) => ({ lo: all.lo + amount.lo, hi: all.hi + amount.hi }), {
    lo: 0,
    hi: 0,
  })
}

/** The same parts when every cost comes out at its low, or at its high end. */
export function partsAt(end: 'lo' | 'hi', parts: readonly Part[], session: Session): Part[] {
  const at = (line: CostLine): CostLine => ({ ...line, yen: { lo: line.yen[end], hi: line.yen[end] } })
  const own = parts.map(({ scheme, lines }): Part => {
    const costs = scheme.costClasses.size === 0 ? session.costs : lines
    return { scheme, lines: lines.map(at), amount: open(scheme, session.spending(costs.map(at))) }
  })
  return underCaps(own, session)
}
