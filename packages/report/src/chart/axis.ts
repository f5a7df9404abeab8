import { type Language, Problem } from '@hiroba/kit'
import { place } from './scale.ts'

/** A mark on an axis; x in per cent. */
export interface Tick {
  x: number
  label: string
}

/** An axis from 0 to `max`; every row of a list is drawn on the same one. */
export interface Axis {
  max: number
  ticks: Tick[]
}

/** How an axis writes its numbers: in ones of `one`, the unit only at the last tick. */
export interface AxisUnit {
  one: number
  write(number: string): string
}

/** 万円, or millions of yen in English. */
export const yenUnit: Record<Language, AxisUnit> = {
  ja: { one: 10_000, write: (number) => `${number}万円` },
  en: { one: 1_000_000, write: (number) => `¥${number}m` },
}

/**
 * The shortest axis of three to five steps of 1, 2, 2.5 or 5 × 10^n that reaches `max`.
 * Where two end at the same place, the one with fewer steps.
 * @param max the largest value to be shown, >= 0; an axis of 3 units where it is 0.
 * @throws Problem `invalidInput` for a negative or endless `max`.
 */
export function niceAxis(max: number, unit: AxisUnit = yenUnit.ja): Axis {
  if (!(max >= 0 && Number.isFinite(max)))
    throw new Problem('invalidInput', {
      path: 'max',
      expected: { ja: '0以上の数にしてください。', en: 'Give a number of 0 or more.' },
    })
  const { step, count } = steps(max === 0 ? 3 : max / unit.one)
  const ticks = Array.from({ length: count + 1 }, (_, i) => {
    const number = (i * step).toLocaleString('en-US', { maximumFractionDigits: 6 })
    return { x: place(i, 0, count), label: i === count ? unit.write(number) : number }
  })
  return { max: count * step * unit.one, ticks }
}

function steps(max: number): { step: number; count: number } {
  const power = 10 ** Math.floor(Math.log10(max))
  let best = { step: Number.POSITIVE_INFINITY, count: 0 }
  let end = Number.POSITIVE_INFINITY
  for (const factor of [5, 2.5, 2, 1, 0.5, 0.25, 0.2]) {
    const step = factor * power
    const count = Math.max(3, Math.ceil(max / step - 1e-9))
    if (count > 5 || count * step >= end) continue
    best = { step, count }
    end = count * step
  }
  return best
}
