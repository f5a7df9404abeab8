import { addMonths, type Day, dayOf, type Language, partsOf } from '@hiroba/kit'
import type { Tick } from './axis.ts'
import { checkAxis, checkRange, place, type Span, span } from './scale.ts'

/** What one row of a timeline shows: a plan that can move, the wait for a fixed day, or a date not confirmed. */
export interface TimelineEvent {
  kind: 'plan' | 'lead' | 'unknown'
  from: Day
  to: Day
  /** A day that cannot move: a diamond. */
  deadline?: Day
}

export interface TimelineRow {
  kind: TimelineEvent['kind']
  bar: Span
  deadline?: number
}

export interface Timeline {
  months: Tick[]
  today?: number
  rows: TimelineRow[]
}

/** @param from first day of the axis. @param to its last day, later than `from`. */
export function timeline(
  from: Day,
  to: Day,
  events: readonly TimelineEvent[],
  options: { today?: Day; language?: Language } = {},
): Timeline {
  checkAxis('to', from, to)
  const { today, language = 'ja' } = options
  return {
    months: months(from, to, language),
    ...(today !== undefined && { today: place(today, from, to) }),
    rows: events.map((event, i) => {
      checkRange(`events.${i}`, { lo: event.from, hi: event.to })
      return {
        kind: event.kind,
        bar: span(event.from, event.to, from, to),
        ...(event.deadline !== undefined && { deadline: place(event.deadline, from, to) }),
      }
    }),
  }
}

/** How long a scheme can be used, on an axis shared by several. */
export interface ValidityBar {
  years: Tick[]
  today: number
  state: 'notYet' | 'open' | 'ended'
  /** The known time; ends today where the end is not known. */
  bar: Span
  /** From today on, where the end is not known. */
  unknown?: Span
  /** The last day: a tick. Absent where it is not known or lies beyond the axis. */
  end?: number
}

/** @param from first day, or null for one before the axis. @param to last day, or null where it is not known. */
export function validityBar(
  from: Day | null,
  to: Day | null,
  today: Day,
  axisFrom: Day,
  axisTo: Day,
): ValidityBar {
  checkAxis('axisTo', axisFrom, axisTo)
  const start = from ?? axisFrom
  if (to !== null && from !== null) checkRange('to', { lo: from, hi: to })
  const state = to !== null && to < today ? 'ended' : start > today ? 'notYet' : 'open'
  const common = { years: years(axisFrom, axisTo), today: place(today, axisFrom, axisTo), state } as const
  if (to !== null) {
    const bar = span(start, to, axisFrom, axisTo)
    return { ...common, bar, ...(to >= axisFrom && to <= axisTo && { end: place(to, axisFrom, axisTo) }) }
  }
  const known = Math.max(start, today)
  return {
    ...common,
    bar: span(start, known, axisFrom, axisTo),
    unknown: span(known, axisTo, axisFrom, axisTo),
  }
}

function years(from: Day, to: Day): Tick[] {
  const ticks: Tick[] = []
  for (let year = partsOf(from - 1).year + 1; dayOf(year, 1, 1) <= to; year++)
    ticks.push({ x: place(dayOf(year, 1, 1), from, to), label: String(year) })
  return ticks
}

/** The first of each month, or of every 2, 3, 6, 12 … months where there would be more than eight. */
function months(from: Day, to: Day, language: Language): Tick[] {
  const length = (to - from) / 30.44
  const step = [1, 2, 3, 6].find((months) => length / months <= 8) ?? 12 * Math.ceil(length / 96)
  const { year, month, date } = partsOf(from)
  let first = dayOf(year, date === 1 ? month : month + 1, 1)
  while ((partsOf(first).month - 1) % Math.min(step, 12) !== 0) first = addMonths(first, 1)
  const ticks: Tick[] = []
  for (let day = first; day < to; day = addMonths(day, step))
    ticks.push({ x: place(day, from, to), label: monthLabel(day, language, step >= 12) })
  return ticks
}

function monthLabel(day: Day, language: Language, asYear: boolean): string {
  const { year, month } = partsOf(day)
  if (asYear) return String(year)
  return language === 'ja' ? `${month}月` : monthNames[month - 1]!
}

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
