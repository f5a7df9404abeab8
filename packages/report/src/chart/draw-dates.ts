import type { Timeline, TimelineRow, ValidityBar } from './dates.ts'
import { type Drawing, level, type Mark, rect, textAt, upright } from './drawing.ts'

/** The months above a timeline, and 今日. A month that begins at the right edge has no room for its name. */
export function drawMonths({ months, today }: Timeline, todayWord: string): Drawing {
  const labels = months
    .filter(({ x }) => x <= 94)
    .map(({ x, label }): Mark => ({ shape: 'text', text: label, x, y: 30, tone: 'note' }))
  return { height: 34, marks: today === undefined ? labels : [...labels, textAt(todayWord, today, 12, true)] }
}

/** One row of a timeline. @param word written into the box of a date not confirmed: 「締切 未確認」. */
export function drawTimelineRow(chart: Timeline, row: TimelineRow, word?: string): Drawing {
  return {
    height: 32,
    marks: [
      ...chart.months.map(({ x }) => upright('grid', x, 0, 32)),
      ...(chart.today === undefined ? [] : [upright('limit', chart.today, 0, 32)]),
      ...stretch(row, word),
      ...(row.deadline === undefined
        ? []
        : [{ shape: 'diamond', role: 'sure', x: row.deadline, y: 16 } as Mark]),
    ],
  }
}

function stretch({ kind, bar }: TimelineRow, word?: string): Mark[] {
  if (kind === 'plan') return rect('plan', bar, 11, 10)
  if (kind === 'lead') return [level('ink', bar, 16)]
  const text = word ? [textAt(word, bar.x + bar.width / 2, 21)] : []
  return [...rect('none', bar, 7, 18), ...text]
}

/** How long a scheme can be used: dark while it lasts, gray once it has ended, dashed where the end is unknown. */
export function drawValidity(chart: ValidityBar): Drawing {
  const { years, today, state, bar, unknown, end } = chart
  return {
    height: 28,
    marks: [
      ...years.map(({ x }) => upright('grid', x, 0, 28)),
      upright('limit', today, 0, 28),
      ...rect(state === 'ended' ? 'plan' : 'own', bar, 9, 10),
      ...(unknown ? rect('none', unknown, 9, 10) : []),
      ...(end === undefined ? [] : [upright('ink', end, 4, 24)]),
    ],
  }
}

/** The years above such rows: the first, the last and 今日. */
export function drawYears({ years, today }: ValidityBar, todayWord: string): Drawing {
  const ends = [years.at(0), years.at(-1)].flatMap((tick) => (tick ? [tick] : []))
  const clear = ends.filter(({ x }) => Math.abs(x - today) > 26)
  return {
    height: 16,
    marks: [
      ...clear.map(({ x, label }): Mark => ({ ...textAt(label, x, 12), tone: 'note' }) as Mark),
      { ...textAt(todayWord, today, 12), tone: 'note' } as Mark,
    ],
  }
}
