import { Problem } from '@hiroba/kit'
import { checkAxis, checkRange, type Range, type Span, span } from './scale.ts'

/** A range of money: solid up to what is certain, hatched up to what is possible. */
export interface RangeBar {
  sure: Span
  open: Span
}

/** @param axisMax in the unit of the range, > 0; usually `niceAxis(...).max` of the whole list. */
export function rangeBar(range: Range, axisMax: number): RangeBar {
  checkRange('range', range)
  checkAxis('axisMax', 0, axisMax)
  return { sure: span(0, range.lo, 0, axisMax), open: span(range.lo, range.hi, 0, axisMax) }
}

/** One cost, paid partly by oneself and partly by support, where the middle is not yet decided. */
export interface SplitBar {
  own: Span
  open: Span
  support: Span
  /** The bracket below: from 0 to the most that one pays oneself. */
  ownBracket: Span
  /** The bracket above: from the right end to the most support there can be. */
  supportBracket: Span
  /** The support can be above the cost (as with aid for wages); the bar then ends at the cost. */
  exceeds: boolean
}

/**
 * @param cost in yen, > 0. @param own what one pays oneself. @param support what one receives.
 * All in exact yen: rounding the two sides apart would leave a gap in the bar.
 * @throws Problem `invalidInput` where own and support do not add up to the cost.
 */
export function splitBar(cost: number, own: Range, support: Range): SplitBar {
  checkAxis('cost', 0, cost)
  checkRange('own', own)
  checkRange('support', support)
  if (!addsUp(own.lo + support.hi, cost) || !addsUp(own.hi + support.lo, cost))
    throw new Problem('invalidInput', {
      path: 'own',
      expected: {
        ja: '自社で払う額と受けられる額の和を、費用と同じにしてください。',
        en: 'What is paid and what is received must add up to the cost.',
      },
    })
  return {
    own: span(0, own.lo, 0, cost),
    open: span(own.lo, own.hi, 0, cost),
    support: span(own.hi, cost, 0, cost),
    ownBracket: span(0, own.hi, 0, cost),
    supportBracket: span(own.lo, cost, 0, cost),
    exceeds: support.hi > cost,
  }
}

const addsUp = (sum: number, cost: number) => Math.abs(sum - cost) <= 1

/** A total made of years, with what it becomes when the price moves. */
export interface PriceBar {
  segments: Span[]
  whisker?: Span
}

/** Per cent of the width left white between two years. */
const gap = 0.2

/**
 * @param years cost of each year, >= 0, in order. @param axisMax in the same unit, > 0.
 * @param moved the total when the price goes down or up; drawn as a thin line under the bar.
 */
export function priceBar(years: readonly number[], axisMax: number, moved?: Range): PriceBar {
  checkAxis('axisMax', 0, axisMax)
  if (moved) checkRange('moved', moved)
  let sum = 0
  const segments = years.map((year, i) => {
    checkRange(`years.${i}`, { lo: 0, hi: year })
    const whole = span(sum, sum + year, 0, axisMax)
    sum += year
    const last = i === years.length - 1
    return last ? whole : { x: whole.x, width: Math.max(0, whole.width - gap) }
  })
  return moved ? { segments, whisker: span(moved.lo, moved.hi, 0, axisMax) } : { segments }
}
