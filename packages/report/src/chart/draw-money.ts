import type { Axis } from './axis.ts'
import type { PriceBar, RangeBar, SplitBar } from './bars.ts'
import { type Drawing, gridMarks, level, type Mark, rect, upright } from './drawing.ts'

/** A row of a list of amounts, on the list's one axis. */
export function drawRange(bar: RangeBar, axis: Axis): Drawing {
  return {
    height: 40,
    marks: [...gridMarks(axis, 40), ...rect('sure', bar.sure, 12, 16), ...rect('open', bar.open, 12, 16)],
  }
}

/** The words of a split bar, figures included: 「受けられる見込み 185万〜232万円」. */
export interface SplitWords {
  support: string
  own: string
  cost: string
  /** Short words inside the two solid parts. */
  ownInside: string
  supportInside: string
}

/** One bar with two brackets that overlap on the hatched middle. */
export function drawSplit(bar: SplitBar, words: SplitWords): Drawing {
  const { supportBracket: above, ownBracket: below } = bar
  const inside = (wide: boolean, mark: Mark) => (wide ? [mark] : [])
  return {
    height: 140,
    marks: [
      { shape: 'text', text: words.support, x: 100, y: 16, anchor: 'end', bold: true },
      level('ink', above, 32),
      upright('ink', above.x, 32, 42),
      upright('ink', above.x + above.width, 32, 42),
      ...rect('own', bar.own, 48, 40),
      ...rect('open', bar.open, 48, 40),
      ...rect('sure', bar.support, 48, 40),
      ...inside(bar.own.width >= 20, {
        shape: 'text',
        text: words.ownInside,
        x: 0,
        dx: 12,
        y: 73,
        tone: 'on',
      }),
      ...inside(bar.support.width >= 20, {
        shape: 'text',
        text: words.supportInside,
        x: 100,
        dx: -12,
        y: 73,
        anchor: 'end',
        tone: 'on',
      }),
      level('ink', below, 104),
      upright('ink', below.x, 94, 104),
      upright('ink', below.x + below.width, 94, 104),
      { shape: 'text', text: words.own, x: 0, y: 130, bold: true },
      { shape: 'text', text: words.cost, x: 100, y: 130, anchor: 'end', tone: 'note' },
    ],
  }
}

/** A total by years, with the thin line of moved prices below. The chosen option is blue. */
export function drawPrice(bar: PriceBar, axis: Axis, chosen: boolean): Drawing {
  const { whisker } = bar
  return {
    height: 52,
    marks: [
      ...gridMarks(axis, 52),
      ...bar.segments.flatMap((segment) => rect(chosen ? 'sure' : 'own', segment, 10, 18)),
      ...(whisker
        ? [
            level('ink', whisker, 38),
            upright('ink', whisker.x, 34, 42),
            upright('ink', whisker.x + whisker.width, 34, 42),
          ]
        : []),
    ],
  }
}
