import type { Axis } from './axis.ts'
import { type Drawing, gridMarks, type Mark, rect, textAt, upright } from './drawing.ts'
import type { BreakEven, IntervalBand } from './estimates.ts'

/** A row of estimates: pale band, solid dot, hollow dot of the value before correction, dashed limit. */
export function drawInterval(interval: IntervalBand, axis: Axis): Drawing {
  const { band, dot, before, limit } = interval
  return {
    height: 36,
    marks: [
      ...gridMarks(axis, 36),
      ...(limit === undefined ? [] : [upright('limit', limit, 0, 36)]),
      ...rect('band', band, 11, 14),
      ...(before === undefined ? [] : [{ shape: 'dot', role: 'old', x: before, y: 18 } as Mark]),
      { shape: 'dot', role: 'sure', x: dot, y: 18 },
    ],
  }
}

/** The words of a break-even chart: 「いまの見込み 207時間」, 「クラウドが安い」. */
export interface BreakEvenWords {
  now: string
  at: string
  end: string
  below: string
  above: string
}

/** Two zones that meet at the break-even, today's use above them, the uncertainty hatched below. */
export function drawBreakEven(chart: BreakEven, words: BreakEvenWords): Drawing {
  const { now, at, below, above, band, beyond } = chart
  const inside = (width: number, mark: Mark) => (width >= 22 ? [mark] : [])
  return {
    height: 132,
    marks: [
      { shape: 'text', text: words.end, x: 100, y: 14, anchor: 'end', tone: 'note' },
      textAt(words.now, now, 34, true),
      { shape: 'pointer', role: 'sure', x: now, y: 42 },
      ...rect('zoneKey', below, 56, 32),
      ...rect('zone', above, 56, 32),
      ...inside(below.width, { shape: 'text', text: words.below, x: 0, dx: 10, y: 77 }),
      ...inside(above.width, { shape: 'text', text: words.above, x: 100, dx: -10, y: 77, anchor: 'end' }),
      ...rect('openInk', band, 94, 10),
      ...(beyond ? [] : [upright('ink', at, 52, 110)]),
      textAt(words.at, at, 126, true),
    ],
  }
}
