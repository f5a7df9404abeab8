import { type Language, Problem } from './problem.ts'

/** A calendar day as the number of days since 1970-01-01: no time zone, no clock, comparable with < and >. */
export type Day = number

/** Reads `YYYY-MM-DD`. @throws Problem `invalidDate` also for a day that does not exist. */
export function parseDay(text: string): Day {
  const day = tryParseDay(text)
  if (day === undefined) throw new Problem('invalidDate', { text })
  return day
}

/** Like {@link parseDay}; `undefined` where the text is no existing day. */
export function tryParseDay(text: string): Day | undefined {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!m) return undefined
  const day = dayOf(Number(m[1]), Number(m[2]), Number(m[3]))
  return formatDay(day) === text ? day : undefined
}

export function dayOf(year: number, month: number, date: number): Day {
  return Math.round(Date.UTC(year, month - 1, date) / 86_400_000)
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** The day in Japan (UTC+9, no summer time) at an instant. */
export function dayInJapan(instant: Date): Day {
  return Math.floor((instant.getTime() + 9 * 3_600_000) / 86_400_000)
}

export function partsOf(day: Day): { year: number; month: number; date: number } {
  const d = new Date(day * 86_400_000)
  return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, date: d.getUTCDate() }
}

/** The same date n months later; a day that the month lacks becomes its last day (民法143条2項ただし書). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day)
  const first = dayOf(year, month + months, 1)
  const nextFirst = dayOf(year, month + months + 1, 1)
  return Math.min(first + date - 1, nextFirst - 1)
}

/** Japan's fiscal year, which begins on 1 April: 2026-03-31 is in 2025. */
export function fiscalYear(day: Day): number {
  const { year, month } = partsOf(day)
  return month >= 4 ? year : year - 1
}

/** 2027年3月31日, or 31 March 2027. */
export function longDate(day: Day, language: Language): string {
  const { year, month, date } = partsOf(day)
  if (language === 'ja') return `${year}年${month}月${date}日`
  return `${date} ${monthNames[month - 1]} ${year}`
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ')

const eras: [from: Day, name: string][] = [
  [dayOf(2019, 5, 1), '令和'],
  [dayOf(1989, 1, 8), '平成'],
  [dayOf(1926, 12, 25), '昭和'],
]

/** 令和8年4月1日; years before 昭和 stay in the Western calendar. */
export function eraDate(day: Day): string {
  const { year, month, date } = partsOf(day)
  const era = eras.find(([from]) => day >= from)
  if (!era) return longDate(day, 'ja')
  const eraYear = year - partsOf(era[0]).year + 1
  return `${era[1]}${eraYear === 1 ? '元' : eraYear}年${month}月${date}日`
}
