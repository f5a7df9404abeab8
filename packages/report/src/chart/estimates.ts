import { checkAxis, checkEstimate, type Estimate, place, type Span, span } from './scale.ts'

/** An estimate with its interval, and what it is held against. */
export interface IntervalBand {
  band: Span
  /** The estimate itself: a solid dot. */
  dot: number
  /** The value before a correction: a hollow dot. */
  before?: number
  /** The limit, or the level that is needed: a dashed line. */
  limit?: number
}

/** @param axisMax end of the axis that begins at 0, > 0. @param beside other values on the same axis. */
export function intervalBand(
  estimate: Estimate,
  axisMax: number,
  beside: { before?: number; limit?: number } = {},
): IntervalBand {
  checkEstimate('estimate', estimate)
  checkAxis('axisMax', 0, axisMax)
  const at = (value: number) => place(value, 0, axisMax)
  return {
    band: span(estimate.lo, estimate.hi, 0, axisMax),
    dot: at(estimate.mid),
    ...(beside.before !== undefined && { before: at(beside.before) }),
    ...(beside.limit !== undefined && { limit: at(beside.limit) }),
  }
}

/** Up to which use one option is cheaper, from which the other. */
export interface BreakEven {
  /** Today's expected use. */
  now: number
  /** Where the two cost the same. */
  at: number
  below: Span
  above: Span
  /** Where that point lies when the price moves. */
  band: Span
  /** The two options meet only beyond the axis: the first one is cheaper throughout. */
  beyond: boolean
}

/** @param at the break-even use, `Infinity` where the options never meet. @param axisMax the most use there can be. */
export function breakEven(now: number, at: Estimate, axisMax: number): BreakEven {
  checkEstimate('at', at)
  checkEstimate('now', { lo: 0, mid: now, hi: Number.MAX_VALUE })
  checkAxis('axisMax', 0, axisMax)
  return {
    now: place(now, 0, axisMax),
    at: place(at.mid, 0, axisMax),
    below: span(0, at.mid, 0, axisMax),
    above: span(at.mid, axisMax, 0, axisMax),
    band: span(at.lo, at.hi, 0, axisMax),
    beyond: at.mid > axisMax,
  }
}
