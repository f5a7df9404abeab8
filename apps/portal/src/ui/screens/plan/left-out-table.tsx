import { type Day, dayOf, partsOf, tryParseDay } from '@hiroba/kit'
import { drawValidity, drawYears, type ValidityBar, validityBar } from '@hiroba/report'
import { useTexts } from '../../language.ts'
import { Chart } from '../../parts/chart.tsx'
import { SourceNumbers } from '../../parts/sources.tsx'
import { Tag } from '../../parts/tag.tsx'
import { Why } from '../../parts/why.tsx'
import { Ask } from './ask.tsx'
import { useShown } from './asked.ts'
import type { LeftRow } from './left-out-groups.ts'
import { leftOutTexts } from './left-out-texts.ts'
import { Reasons } from './scheme.tsx'

/** Schemes with the time in which each can be used, on one axis of years. */
export function LeftOutTable({ rows, today }: { rows: LeftRow[]; today: Day }) {
  const texts = useTexts(leftOutTexts)
  const { year } = partsOf(today)
  const [from, to] = [dayOf(year - 2, 1, 1), dayOf(year + 2, 1, 1)]
  const barOf = ({ answer: { period } }: LeftRow) =>
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

function LeftOutRow({ left, bar }: { left: LeftRow; bar: ValidityBar }) {
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
        <Tag kind={over ? 'ended' : why === 'needsAnswer' ? 'wait' : undefined}>{texts.why[why]}</Tag>
        {over && answer.statusDate && <> {texts.date(answer.statusDate)}</>}
        <br />
        {why === 'chosen' ? texts.nowChosen : text}
        <SourceNumbers ids={answer.sources.map(({ id }) => id)} />
        <Waiting left={left} />
        {answer.trace.length > 0 && (
          <Why summary={texts.reasons} about={answer.name}>
            <Reasons answer={answer} />
          </Why>
        )}
      </td>
    </tr>
  )
}

/** The question for whose answer the scheme waits; it stays in sight once it is answered. */
function Waiting({ left: { question } }: { left: LeftRow }) {
  const shown = useShown(question ? [question] : [])
  return shown.map((one) => <Ask key={one.id} question={one} />)
}
