import { Problem, parseDay } from '@hiroba/kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { niceAxis, yenUnit } from './axis.ts'
import { priceBar, rangeBar, splitBar } from './bars.ts'
import { timeline, validityBar } from './dates.ts'
import { breakEven, intervalBand } from './estimates.ts'
import type { Span } from './scale.ts'

const yen = fc.integer({ min: 0, max: 10 ** 13 })
const some = fc.integer({ min: 1, max: 10 ** 13 })
const range = fc.tuple(yen, yen).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }))
const estimate = fc.tuple(yen, yen, yen).map((three) => {
  const [lo, mid, hi] = three.sort((a, b) => a - b) as [number, number, number]
  return { lo, mid, hi }
})

const rounding = 0.002

function expectInside(...spans: Span[]): void {
  for (const { x, width } of spans) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(width).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(100 + rounding)
  }
}

describe('niceAxis', () => {
  test('the axes of the mock-ups', () => {
    expect(niceAxis(1_330_000).ticks.map((tick) => tick.label)).toEqual(['0', '50', '100', '150万円'])
    expect(niceAxis(3_770_000).ticks.map((tick) => tick.label)).toEqual(['0', '100', '200', '300', '400万円'])
    expect(niceAxis(2_600_000, yenUnit.en).ticks.map((tick) => tick.label)).toEqual(['0', '1', '2', '¥3m'])
  })

  test('reaches the value with three to five equal steps of 1, 2, 2.5 or 5', () => {
    fc.assert(
      fc.property(some, (max) => {
        const axis = niceAxis(max)
        const count = axis.ticks.length - 1
        expect(axis.max).toBeGreaterThanOrEqual(max * (1 - 1e-9))
        expect(count).toBeGreaterThanOrEqual(3)
        expect(count).toBeLessThanOrEqual(5)
        const step = axis.max / count
        const leading = Number((step / 10 ** Math.floor(Math.log10(step) + 1e-9)).toFixed(6))
        expect([1, 2, 2.5, 5]).toContain(leading)
        expect(axis.ticks[0]?.x).toBe(0)
        expect(axis.ticks.at(-1)?.x).toBe(100)
      }),
    )
  })

  test('an axis of nothing still has labels; no axis of an endless value', () => {
    expect(niceAxis(0).ticks.map((tick) => tick.label)).toEqual(['0', '1', '2', '3万円'])
    expect(() => niceAxis(Number.POSITIVE_INFINITY)).toThrow(Problem)
    expect(() => niceAxis(-1)).toThrow(Problem)
  })
})

describe('bars', () => {
  test('a range is solid to its low end and hatched to its high end', () => {
    expect(rangeBar({ lo: 1_000_000, hi: 1_333_333 }, 1_500_000)).toEqual({
      sure: { x: 0, width: 66.667 },
      open: { x: 66.667, width: 22.222 },
    })
    fc.assert(
      fc.property(range, some, (value, axisMax) => {
        const { sure, open } = rangeBar(value, axisMax)
        expectInside(sure, open)
        expect(open.x).toBe(sure.width)
      }),
    )
  })

  test('own, open and support fill the bar, and the brackets overlap on the open part', () => {
    fc.assert(
      fc.property(some, range, (cost, support) => {
        const bar = splitBar(cost, { lo: cost - support.hi, hi: cost - support.lo }, support)
        expectInside(bar.own, bar.open, bar.support, bar.ownBracket, bar.supportBracket)
        expect(bar.own.width + bar.open.width + bar.support.width).toBeCloseTo(100, 2)
        expect(bar.ownBracket.width + bar.supportBracket.width - 100).toBeCloseTo(bar.open.width, 2)
        expect(bar.exceeds).toBe(support.hi > cost)
      }),
    )
  })

  test('a split that does not add up, or a range upside down, is refused', () => {
    expect(() => splitBar(380, { lo: 148, hi: 195 }, { lo: 185, hi: 230 })).toThrow(Problem)
    expect(() => rangeBar({ lo: 2, hi: 1 }, 3)).toThrow(Problem)
    expect(() => rangeBar({ lo: Number.NaN, hi: 1 }, 3)).toThrow(Problem)
    expect(() => rangeBar({ lo: 0, hi: 1 }, 0)).toThrow(Problem)
  })

  test('years follow one another and end at the total', () => {
    fc.assert(
      fc.property(fc.array(yen, { minLength: 1, maxLength: 5 }), range, (years, moved) => {
        const total = years.reduce((sum, year) => sum + year, 0)
        fc.pre(total > 0)
        const { segments, whisker } = priceBar(years, total, moved)
        expectInside(...segments, whisker as Span)
        const last = segments.at(-1) as Span
        expect(last.x + last.width).toBeCloseTo(100, 2)
        segments.slice(1).forEach((segment, i) => {
          const before = segments[i] as Span
          expect(segment.x).toBeGreaterThanOrEqual(before.x + before.width - rounding)
        })
      }),
    )
  })
})

describe('estimates', () => {
  test('the dot stands in its band', () => {
    fc.assert(
      fc.property(estimate, some, yen, (value, axisMax, limit) => {
        const { band, dot, limit: line } = intervalBand(value, axisMax, { limit })
        expectInside(band, { x: dot, width: 0 }, { x: line as number, width: 0 })
        expect(dot).toBeGreaterThanOrEqual(band.x)
        expect(dot).toBeLessThanOrEqual(band.x + band.width + rounding)
      }),
    )
  })

  test('17.6 % (12.4 to 22.8) on an axis to 30 %, as in the mock-up', () => {
    const { band, dot, before } = intervalBand({ lo: 12.4, mid: 17.6, hi: 22.8 }, 30, { before: 20 })
    expect({ band, dot, before }).toEqual({
      band: { x: 41.333, width: 34.667 },
      dot: 58.667,
      before: 66.667,
    })
  })

  test('the two zones of a break-even fill the axis; options that never meet leave one zone', () => {
    fc.assert(
      fc.property(estimate, yen, some, (at, now, axisMax) => {
        const chart = breakEven(now, at, axisMax)
        expectInside(chart.below, chart.above, chart.band)
        expect(chart.below.width + chart.above.width).toBeCloseTo(100, 2)
        expect(chart.beyond).toBe(at.mid > axisMax)
      }),
    )
    const never = Number.POSITIVE_INFINITY
    const chart = breakEven(207, { lo: never, mid: never, hi: never }, 730)
    expect(chart).toMatchObject({ beyond: true, below: { x: 0, width: 100 }, band: { width: 0 } })
  })
})

describe('dates', () => {
  const day = fc.integer({ min: 19_000, max: 24_000 })

  test('months and a deadline on the mock-up’s axis', () => {
    const [from, to] = [parseDay('2026-11-01'), parseDay('2027-05-01')]
    const deadline = parseDay('2027-03-31')
    const today = parseDay('2026-11-23')
    const chart = timeline(from, to, [{ kind: 'lead', from: today, to: deadline, deadline }], { today })
    expect(chart.months.map((month) => month.label)).toEqual('11月 12月 1月 2月 3月 4月'.split(' '))
    expect(chart.today).toBe(12.155)
    expect(chart.rows).toEqual([{ kind: 'lead', bar: { x: 12.155, width: 70.718 }, deadline: 82.873 }])
  })

  test('an event outside the axis is held at its edge, and there are never more than nine month labels', () => {
    fc.assert(
      fc.property(day, day, day, day, (a, b, c, d) => {
        fc.pre(a !== b)
        const event = { kind: 'plan', from: Math.min(c, d), to: Math.max(c, d) } as const
        const chart = timeline(Math.min(a, b), Math.max(a, b), [event])
        expectInside(...chart.rows.map((row) => row.bar), ...chart.months.map(({ x }) => ({ x, width: 0 })))
        expect(chart.months.length).toBeLessThanOrEqual(9)
      }),
    )
  })

  test('a scheme is open until its last day, ended after it; without a last day the rest is unknown', () => {
    const axis = [parseDay('2024-01-01'), parseDay('2028-01-01')] as const
    const last = parseDay('2025-03-31')
    expect(validityBar(null, last, last, ...axis).state).toBe('open')
    expect(validityBar(null, last, last + 1, ...axis)).toMatchObject({ state: 'ended', end: 31.143 })
    const open = validityBar(parseDay('2025-03-01'), null, parseDay('2026-08-24'), ...axis)
    expect(open.end).toBeUndefined()
    expect((open.unknown as Span).x).toBeCloseTo(open.bar.x + open.bar.width, 2)
    expect(open.years.map((year) => year.label)).toEqual('2024 2025 2026 2027 2028'.split(' '))
    expect(validityBar(parseDay('2027-01-01'), null, last, ...axis).state).toBe('notYet')
  })
})
