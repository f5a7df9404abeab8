import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addMonths,
  dayInJapan,
  dayOf,
  eraDate,
  fiscalYear,
  formatDay,
  longDate,
  parseDay,
  partsOf,
  tryParseDay,
} from './calendar.ts'

const first = dayOf(1900, 1, 1)
const last = dayOf(2100, 12, 31)
const anyDay = fc.integer({ min: first, max: last })

test('every day from 1900 to 2100 is written and read back, one after the other', () => {
  let expected = { year: 1900, month: 1, date: 1 }
  for (let day = first; day <= last; day++) {
    expect(partsOf(day)).toEqual(expected)
    expect(parseDay(formatDay(day))).toBe(day)
    expected = following(expected)
  }
  expect(last - first + 1).toBe(201 * 365 + 49)
})

/** The next day by the Gregorian rule itself, as an oracle. */
function following({ year, month, date }: ReturnType<typeof partsOf>) {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  if (date < lengths[month - 1]!) return { year, month, date: date + 1 }
  return month < 12 ? { year, month: month + 1, date: 1 } : { year: year + 1, month: 1, date: 1 }
}

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-4-1',
  '2026/04/01',
  '',
  '２０２６-04-01',
  '1900-02-29',
])('%j is no day', (text) => {
  expect(tryParseDay(text)).toBeUndefined()
  expect(() => parseDay(text)).toThrow(expect.objectContaining({ code: 'invalidDate' }))
})

test('Japan is nine hours ahead: its day begins at 15:00 UTC', () => {
  expect(formatDay(dayInJapan(new Date('2026-03-31T14:59:59.999Z')))).toBe('2026-03-31')
  expect(formatDay(dayInJapan(new Date('2026-03-31T15:00:00Z')))).toBe('2026-04-01')
  expect(formatDay(dayInJapan(new Date('1969-12-31T15:00:00Z')))).toBe('1970-01-01')
})

describe('months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-15', 12, '2027-05-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(formatDay(addMonths(parseDay(from), months))).toBe(to)
  })
  test('lands in the month asked for, on the same date or on its last day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const [before, after] = [partsOf(day), partsOf(addMonths(day, months))]
        expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + months)
        if (after.date !== before.date) {
          expect(after.date).toBeLessThan(before.date)
          expect(partsOf(addMonths(day, months) + 1).date).toBe(1)
        }
      }),
    )
  })
})

test('the fiscal year turns on 1 April', () => {
  expect(fiscalYear(parseDay('2026-03-31'))).toBe(2025)
  expect(fiscalYear(parseDay('2026-04-01'))).toBe(2026)
})

describe('eras', () => {
  test.each([
    ['2026-04-01', '令和8年4月1日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2019-04-30', '平成31年4月30日'],
    ['1989-01-08', '平成元年1月8日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1926-12-25', '昭和元年12月25日'],
    ['1926-12-24', '1926年12月24日'],
  ])('%s is %s', (day, expected) => {
    expect(eraDate(parseDay(day))).toBe(expected)
  })
})

test('dates for people', () => {
  const day = parseDay('2027-03-31')
  expect(longDate(day, 'ja')).toBe('2027年3月31日')
  expect(longDate(day, 'en')).toBe('31 March 2027')
})
