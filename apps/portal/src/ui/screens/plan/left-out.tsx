import type { LeftOut as Left } from '@hiroba/funding'
import { type Day, dayOf, partsOf, tryParseDay } from '@hiroba/kit'
import { drawValidity, drawYears, type ValidityBar, validityBar } from '@hiroba/report'
import { useTexts } from '../../language.ts'
import { Chart } from '../../parts/chart.tsx'
import { Row } from '../../parts/row.tsx'
import { SourceNumbers } from '../../parts/sources.tsx'
import { Tag } from '../../parts/tag.tsx'
import { Why } from '../../parts/why.tsx'
import { leftOutTexts } from './left-out-texts.ts'
import { Reasons } from './scheme.tsx'

/**
 * The schemes that were looked at and are not in the total: when they can be used, and why they are out. Those that do
 * not fit this organisation are folded, as there are many.
 */
export function LeftOut({ leftOut, today }: { leftOut: Left[]; today: Day }) {
  const texts = useTexts(leftOutTexts)
  const ended = leftOut.filter(({ why }) => why === 'ended' || why === 'closed').length
  const unfit = leftOut.filter(({ why }) => why === 'notEligible')
  const others = leftOut.filter(({ why }) => why !== 'notEligible')
  return (
    <Row sub title={texts.title} say={texts.say(leftOut.length, ended)}>
      {others.length > 0 && <LeftOutTable rows={others} today={today} />}
      {unfit.length > 0 && (
        <details className="more">
          <summary>{texts.unfit(unfit.length)}</summary>
          <LeftOutTable rows={unfit} today={today} />
        </details>
      )}
    </Row>
  )
}

function LeftOutTable({ rows, today }: { rows: Left[]; today: Day }) {
  const texts = useTexts(leftOutTexts)
  const { year } = partsOf(today)
  const [from, to] = [dayOf(year - 2, 1, 1), dayOf(year + 2, 1, 1)]
  const barOf = ({ answer: { period } }: Left) =>
    validityBar(
      period ? Math.min(tryParseDay(period.from) ?? from, to) : null,
      period?.to === undefined ? null : (tryParseDay(period.to) ?? null),
      today,
      from,
      to,
    )
  return (
    <table className="tbl stack left-out">
      <thead>
        <tr>
          <th scope="col">{texts.scheme}</th>
          <th scope="col" className="c-period">
            <Chart drawing={drawYears(validityBar(from, null, today, from, to), texts.today)} />
            <span className="hide">{texts.period}</span>
          </th>
          <th scope="col">{texts.state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((left) => (
          <LeftOutRow key={left.answer.scheme} left={left} bar={barOf(left)} />
        ))}
      </tbody>
    </table>
  )
}

function LeftOutRow({ left, bar }: { left: Left; bar: ValidityBar }) {
  const texts = useTexts(leftOutTexts)
  const { answer, why, text } = left
  const over = why === 'ended' || why === 'closed'
  return (
    <tr className={over ? 'dim' : undefined}>
      <th scope="row">{answer.name}</th>
      <td>
        <Chart drawing={drawValidity(bar)} label={texts.periodText(answer.period)} />
      </td>
      <td>
        <Tag {...(over && { kind: 'ended' as const })}>{texts.why[why]}</Tag>
        {over && answer.statusDate && <> {texts.date(answer.statusDate)}</>}
        <br />
        {text}
        <SourceNumbers ids={answer.sources.map(({ id }) => id)} />
        {answer.trace.length > 0 && (
          <Why summary={texts.reasons}>
            <Reasons answer={answer} />
          </Why>
        )}
      </td>
    </tr>
  )
}
