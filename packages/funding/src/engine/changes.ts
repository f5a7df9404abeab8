import type { Range } from '@hiroba/advice'
import {
  add,
  compare,
  divide,
  type Exact,
  Fraction,
  formatExact,
  type Language,
  multiply,
  roundTo,
  subtract,
  toNumber,
} from '@hiroba/kit'
import type { Change, FactValue, Status } from '../model.ts'
import type { Input, Pack } from '../pack/model.ts'
import { exactly } from './facts.ts'
import { type Outcome, outcome } from './outcome.ts'
import type { Scheme } from './scheme.ts'
import { answerKey, type Session } from './session.ts'
import { texts } from './texts.ts'
import { candidates, highOf, isCertain, lowOf, type Numeric, OneOf, span, type Value } from './value.ts'
import { sayValue } from './words.ts'

/**
 * At most so many evaluations are spent on one direction of one input. Beside other open answers an interval seldom
 * proves that nothing changes in it, so that a far threshold may be left out there; a farther one is never told.
 */
const mostTries = 160

/**
 * What would change the answer: for each input that the organisation can change, the nearest value that flips the
 * status, or raises the amount where the pack asks for it. Thresholds are found exactly on the input's grid: an
 * interval that provably changes nothing is skipped whole, so that the first value found is the nearest.
 * The smallest relative change comes first.
 */
export function changesOf(scheme: Scheme, session: Session, now: Outcome, language: Language): Change[] {
  if (now.status === 'ended') return []
  const found = changeable(scheme, session).flatMap(({ pack, input }) => {
    const value = session.value(pack, input)
    const values = isNumber(input)
      ? nearest(scheme, session, now, pack, input, value as Numeric)
      : optionsOf(input, value)
    return values.map((to) => ({ pack, input, from: value, to }))
  })
  return found
    .map((one) => describe(scheme, session, one, language))
    .filter((change) => differs(change, now))
    .sort((a, b) => a.relative - b.relative || b.amount.lo - a.amount.lo)
}

const isNumber = (input: Input): boolean => input.kind === 'number'

/** Inputs with a change rule, also those behind a derived input, and open yes/no questions. */
function changeable(scheme: Scheme, session: Session): { pack: Pack; input: Input }[] {
  const all = new Map<string, { pack: Pack; input: Input }>()
  const visit = ({ pack, used }: Scheme): void => {
    for (const input of pack.inputs.filter(({ name }) => used.has(name))) {
      const isOpen = !isCertain(session.value(pack, input))
      const wanted = isNumber(input)
        ? input.change?.step !== undefined && !isOpen
        : input.change !== undefined || (isOpen && input.kind === 'yesNo')
      if (wanted && input.derive === undefined) all.set(answerKey(pack, input), { pack, input })
      if (input.derive !== undefined) visit(session.packs.result(input.derive)[0])
    }
  }
  visit(scheme)
  return [...all.values()]
}

function optionsOf(input: Input, value: Value): Value[] {
  if (input.kind === 'yesNo') return value === null ? [true, false] : [!value]
  const all = input.options.map((option) => option.value)
  return value instanceof OneOf ? [...candidates(value)] : all.filter((one) => one !== value)
}

function nearest(
  scheme: Scheme,
  session: Session,
  now: Outcome,
  pack: Pack,
  input: Input,
  value: Numeric,
): Numeric[] {
  const { step = 1, seek } = input.change!
  const from = value as Exact
  const by = exactly(step)
  const [lo, hi] = [exactly(input.range.lo), exactly(input.range.hi)]
  const key = answerKey(pack, input)
  const at = (x: Numeric): Outcome => outcome(scheme, session.trying(key, x))
  const search = (sign: 1 | -1, hit: Hit): Exact | undefined => {
    const room = sign > 0 ? subtract(hi, from) : subtract(from, lo)
    const steps = roundTo(divide(room, by), 1, 'floor') as number
    const after = (k: number): Exact => add(from, multiply(sign * k, by))
    const budget = { left: mostTries }
    const k = firstHit(
      1,
      steps,
      (a, b) => (sign > 0 ? span(after(a), after(b)) : span(after(b), after(a))),
      at,
      hit,
      budget,
    )
    return k === undefined ? undefined : after(k)
  }
  const hits: Hit[] = [
    { misses: (o) => isDecided(o.status) && o.status === now.status, hits: (o) => o.status !== now.status },
  ]
  if (seek.includes('amount') && isDecided(now.status) && now.status !== 'notEligible')
    hits.push({
      misses: (o) => compare(highOf(o.amount), highOf(now.amount)) <= 0,
      hits: (o) => compare(lowOf(o.amount), highOf(now.amount)) > 0,
    })
  const values = hits.flatMap((hit) => [search(1, hit), search(-1, hit)]).filter((x) => x !== undefined)
  return [...new Map(values.map((x) => [formatExact(x), x])).values()]
}

const isDecided = (status: Status): boolean => status !== 'undecided'

interface Hit {
  /** Proves that no value of an interval is a hit. */
  misses(outcome: Outcome): boolean
  /** Says whether one value is. */
  hits(outcome: Outcome): boolean
}

/** The smallest k in [a, b] that hits, by halving: an interval that provably misses is left whole. */
function firstHit(
  a: number,
  b: number,
  range: (a: number, b: number) => Numeric,
  at: (x: Numeric) => Outcome,
  hit: Hit,
  budget: { left: number },
): number | undefined {
  if (a > b || budget.left-- <= 0) return undefined
  const o = at(range(a, b))
  if (a === b) return hit.hits(o) ? a : undefined
  if (hit.misses(o)) return undefined
  // Look near first, in growing intervals: most thresholds are close to where the organisation stands.
  const middle = Math.min(a + Math.floor((b - a) / 2), 2 * a)
  return firstHit(a, middle, range, at, hit, budget) ?? firstHit(middle + 1, b, range, at, hit, budget)
}

function describe(
  scheme: Scheme,
  session: Session,
  { pack, input, from, to }: { pack: Pack; input: Input; from: Value; to: Value },
  language: Language,
): Change {
  const key = answerKey(pack, input)
  const then = outcome(scheme, session.trying(key, to))
  const amount: Range = {
    lo: Math.floor(toNumber(lowOf(then.amount))),
    hi: Math.floor(toNumber(highOf(then.amount))),
  }
  const [fromWords, toWords] = [sayValue(from, input, language), sayValue(to, input, language)]
  const label = input.label[language]
  return {
    input: key,
    label,
    from: fromWords,
    to: toWords,
    value: to instanceof Fraction ? formatExact(to) : (to as FactValue),
    relative: isNumber(input) ? relative(toNumber(from as Exact), toNumber(to as Exact)) : 1,
    status: then.status,
    amount,
    text: texts[language].change(label, toWords, then.status, amount),
  }
}

const relative = (from: number, to: number): number => (from === 0 ? 1 : Math.abs(to - from) / Math.abs(from))

/** A change that leaves the status as it was must at least move the amount. */
function differs(change: Change, now: Outcome): boolean {
  const [lo, hi] = [toNumber(lowOf(now.amount)), toNumber(highOf(now.amount))]
  return (
    change.status !== now.status || change.amount.lo !== Math.floor(lo) || change.amount.hi !== Math.floor(hi)
  )
}
