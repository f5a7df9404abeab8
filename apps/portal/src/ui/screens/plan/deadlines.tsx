import type { MoneyCard } from '@hiroba/funding'
import { addMonths, type Day, dayOf, longDate, partsOf, tryParseDay } from '@hiroba/kit'
import { drawMonths, drawTimelineRow, type TimelineEvent, timeline } from '@hiroba/report'
import { useLanguage, useTexts } from '../../language.ts'
import { Chart } from '../../parts/chart.tsx'
import { Row } from '../../parts/row.tsx'
import { Tag } from '../../parts/tag.tsx'
import { deadlineTexts } from './deadline-texts.ts'

/** Days that cannot be moved, on one axis of months with today. */
export function Deadlines({
  money: { deadlines, chosen },
  startOn,
  today,
}: {
  money: MoneyCard
  startOn: string | undefined
  today: Day
}) {
  const texts = useTexts(deadlineTexts)
  const language = useLanguage()
  const rows = rowsOf(deadlines, startOn, today, texts)
  const first = rows.find(({ event }) => event.deadline !== undefined)?.event.deadline
  const none = chosen.length > 0 ? texts.notConfirmed : texts.none
  const { year, month } = partsOf(today)
  const last = rows.reduce((last, { event }) => Math.max(last, event.to), addMonths(today, 4))
  const chart = timeline(
    dayOf(year, month, 1),
    addMonths(last, 1),
    rows.map(({ event }) => event),
    { today, language },
  )
  return (
    <Row
      title={texts.title}
      say={first === undefined ? none : texts.say(longDate(first, language))}
      head={
        first !== undefined && (
          <p className="num num-l">
            <small>{texts.left}</small>
            {first - today}
            <small>{texts.days}</small>
          </p>
        )
      }
      id="deadlines"
    >
      {rows.length > 0 && (
        <>
          <div className="line-row line-head">
            <span className="t-note">{texts.toDo}</span>
            <Chart drawing={drawMonths(chart, texts.today)} />
          </div>
          {rows.map(({ title, note, check }, i) => (
            <div className="line-row" key={`${title}${note}`}>
              <div>
                <h3>{title}</h3>
                <span className="t-note">
                  {note} {check && <Tag kind="check">{texts.check}</Tag>}
                </span>
              </div>
              <Chart drawing={drawTimelineRow(chart, chart.rows[i]!)} />
            </div>
          ))}
          <ul className="legend">
            <li>
              <svg width="16" height="16" aria-hidden="true">
                <path className="m-sure" d="M8 0 16 8 8 16 0 8Z" />
              </svg>
              {texts.fixed}
            </li>
            <li>
              <svg width="24" height="10" aria-hidden="true">
                <rect className="m-plan" width="24" height="10" />
              </svg>
              {texts.movable}
            </li>
          </ul>
        </>
      )}
    </Row>
  )
}

interface DateRow {
  title: string
  note: string
  check: boolean
  event: TimelineEvent
}

function rowsOf(
  deadlines: MoneyCard['deadlines'],
  startOn: string | undefined,
  today: Day,
  texts: (typeof deadlineTexts)['ja'],
): DateRow[] {
  const rows = deadlines.flatMap(({ date, label, unconfirmed }): DateRow[] => {
    const day = tryParseDay(date)
    if (day === undefined || day < today) return []
    const event = { kind: 'lead', from: today, to: day, deadline: day } as const
    return [{ title: label, note: texts.until(day), check: unconfirmed, event }]
  })
  const start = startOn === undefined ? undefined : tryParseDay(startOn)
  if (start !== undefined && start >= today)
    rows.push({
      title: texts.start,
      note: texts.from(start),
      check: false,
      event: { kind: 'plan', from: start, to: addMonths(start, 1) },
    })
  return rows.sort((a, b) => a.event.to - b.event.to)
}
