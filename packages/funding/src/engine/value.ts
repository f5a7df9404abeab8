import {
  add,
  compare,
  divide,
  type Exact,
  Fraction,
  larger,
  multiply,
  negate,
  Problem,
  type Rounding,
  roundTo,
  smaller,
  toNumber,
} from '@hiroba/kit'

/** A number that is known to lie between two ends, both possible. */
export class Span {
  readonly lo: Exact
  readonly hi: Exact
  constructor(lo: Exact, hi: Exact) {
    this.lo = lo
    this.hi = hi
  }
}

/** A choice whose value is one of several. */
export class OneOf {
  readonly values: readonly string[]
  constructor(values: readonly string[]) {
    this.values = values
  }
}

/** A list of which only the length's range and the items' range are known. */
export class SomeList {
  readonly length: Span
  readonly item: Numeric
  constructor(length: Span, item: Numeric) {
    this.length = length
    this.item = item
  }
}

export type Numeric = Exact | Span
/** `null` is the truth that is not known (Kleene). Dates are day numbers. */
export type Truth = boolean | null
export type Choice = string | OneOf
export type List = Numeric[] | SomeList
export type Value = Numeric | Truth | Choice | List

/** Beyond this a bound says no more than "unbounded": interval ends saturate here instead of failing. */
export const unbounded = Number.MAX_SAFE_INTEGER

export const lowOf = (x: Numeric): Exact => (x instanceof Span ? x.lo : x)
export const highOf = (x: Numeric): Exact => (x instanceof Span ? x.hi : x)

/** The narrowest value that covers both ends. */
export function span(lo: Exact, hi: Exact): Numeric {
  return compare(lo, hi) === 0 ? lo : new Span(lo, hi)
}

/**
 * An interval end that is too large or too fine to be exact: a whole number further out stands in, so that the
 * interval still contains every exact member. `near` is the end as a double, `sign` its sign where that is known.
 * @throws the error, where it is another one.
 */
function outwards(error: unknown, side: 1 | -1, near: number, sign?: number): Exact {
  if (!(error instanceof Problem) || error.code !== 'numberTooLarge') throw error
  // A double is off by less than 4 below 2^53.
  const out = side < 0 ? Math.floor(near) - 4 : Math.ceil(near) + 4
  if (side < 0) return Math.min(unbounded, Math.max(out, sign !== undefined && sign >= 0 ? 0 : -unbounded))
  return Math.max(-unbounded, Math.min(out, sign !== undefined && sign <= 0 ? 0 : unbounded))
}

export function plus(a: Numeric, b: Numeric): Numeric {
  if (!(a instanceof Span) && !(b instanceof Span)) return add(a, b)
  return span(sum(-1, lowOf(a), lowOf(b)), sum(1, highOf(a), highOf(b)))
}

function sum(side: 1 | -1, x: Exact, y: Exact): Exact {
  try {
    return add(x, y)
  } catch (error) {
    return outwards(error, side, toNumber(x) + toNumber(y))
  }
}

export function minus(a: Numeric, b: Numeric): Numeric {
  return plus(a, b instanceof Span ? new Span(negate(b.hi), negate(b.lo)) : negate(b))
}

export function times(a: Numeric, b: Numeric): Numeric {
  if (!(a instanceof Span) && !(b instanceof Span)) return multiply(a, b)
  const [aLo, aHi, bLo, bHi] = [lowOf(a), highOf(a), lowOf(b), highOf(b)]
  // Money and rates are not negative, so that the ends are the products of the ends.
  if (signOf(aLo) >= 0 && signOf(bLo) >= 0) return span(product(-1, aLo, bLo), product(1, aHi, bHi))
  const corners = (side: 1 | -1): Exact[] => [
    product(side, aLo, bLo),
    product(side, aLo, bHi),
    product(side, aHi, bLo),
    product(side, aHi, bHi),
  ]
  return span(corners(-1).reduce(smaller), corners(1).reduce(larger))
}

function product(side: 1 | -1, x: Exact, y: Exact): Exact {
  try {
    return multiply(x, y)
  } catch (error) {
    return outwards(error, side, toNumber(x) * toNumber(y), signOf(x) * signOf(y))
  }
}

/** a ÷ b. Where b may be zero the quotient is unbounded; where it is zero there is none. */
export function over(a: Numeric, b: Numeric): Numeric {
  if (!(b instanceof Span)) return times(a, divide(1, b))
  const [lo, hi] = [signOf(b.lo), signOf(b.hi)]
  if (lo < 0 && hi > 0) return new Span(-unbounded, unbounded)
  if (lo === 0) return times(a, new Span(divide(1, b.hi), unbounded))
  if (hi === 0) return times(a, new Span(-unbounded, divide(1, b.lo)))
  return times(a, span(divide(1, b.hi), divide(1, b.lo)))
}

const signOf = (x: Exact): number => Math.sign(x instanceof Fraction ? x.n : x)

export function least(a: Numeric, b: Numeric): Numeric {
  if (!(a instanceof Span) && !(b instanceof Span)) return smaller(a, b)
  return span(smaller(lowOf(a), lowOf(b)), smaller(highOf(a), highOf(b)))
}

export function greatest(a: Numeric, b: Numeric): Numeric {
  if (!(a instanceof Span) && !(b instanceof Span)) return larger(a, b)
  return span(larger(lowOf(a), lowOf(b)), larger(highOf(a), highOf(b)))
}

export function rounded(x: Numeric, step: Exact, mode: Rounding): Numeric {
  if (!(x instanceof Span)) return roundTo(x, step, mode)
  const to = (side: 1 | -1, at: Exact): Exact => {
    try {
      return roundTo(at, step, mode)
    } catch (error) {
      return outwards(error, side, toNumber(at) + side * toNumber(step))
    }
  }
  return span(to(-1, x.lo), to(1, x.hi))
}

/** Whether a < b: true, false, or not known. */
export function isLess(a: Numeric, b: Numeric): Truth {
  if (compare(highOf(a), lowOf(b)) < 0) return true
  if (compare(lowOf(a), highOf(b)) >= 0) return false
  return null
}

export function isAtMost(a: Numeric, b: Numeric): Truth {
  return not(isLess(b, a))
}

export function isEqual(a: Value, b: Value): Truth {
  if (a === null || b === null) return null
  if (typeof a === 'boolean' || typeof b === 'boolean') return a === b
  if (typeof a === 'string' || typeof b === 'string' || a instanceof OneOf || b instanceof OneOf)
    return sameChoice(candidates(a as Choice), candidates(b as Choice))
  const [x, y] = [a as Numeric, b as Numeric]
  if (isLess(x, y) || isLess(y, x)) return false
  return x instanceof Span || y instanceof Span ? null : true
}

export const candidates = (choice: Choice): readonly string[] =>
  typeof choice === 'string' ? [choice] : choice.values

function sameChoice(a: readonly string[], b: readonly string[]): Truth {
  if (!a.some((value) => b.includes(value))) return false
  return a.length === 1 && b.length === 1 ? true : null
}

export const not = (a: Truth): Truth => (a === null ? null : !a)

/** The narrowest value that covers both: what an undecided `if` gives. */
export function hull(a: Value, b: Value): Value {
  if (a === b) return a
  if (a === null || b === null || typeof a === 'boolean' || typeof b === 'boolean') return null
  if (typeof a === 'string' || a instanceof OneOf) {
    const all = new Set([...candidates(a), ...candidates(b as Choice)])
    return all.size === 1 ? a : new OneOf([...all])
  }
  if (Array.isArray(a) || a instanceof SomeList) return hullOfLists(a, b as List)
  return span(smaller(lowOf(a), lowOf(b as Numeric)), larger(highOf(a), highOf(b as Numeric)))
}

function hullOfLists(a: List, b: List): List {
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length)
    return a.map((item, i) => hull(item, b[i]!) as Numeric)
  const [x, y] = [summarise(a), summarise(b)]
  const length = hull(x.length, y.length) as Numeric
  return new SomeList(new Span(lowOf(length), highOf(length)), hull(x.item, y.item) as Numeric)
}

function summarise(list: List): SomeList {
  if (list instanceof SomeList) return list
  const item = list.length === 0 ? 0 : list.reduce((all, one) => hull(all, one) as Numeric)
  return new SomeList(new Span(list.length, list.length), item)
}

/** Whether nothing is left open. */
export function isCertain(value: Value): boolean {
  if (Array.isArray(value)) return value.every(isCertain)
  return !(value === null || value instanceof Span || value instanceof OneOf || value instanceof SomeList)
}
