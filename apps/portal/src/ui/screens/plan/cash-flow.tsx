import type { CashFlow as Flow } from '@hiroba/funding'
import { type Drawing, drawRange, niceAxis, rangeBar, yenUnit } from '@hiroba/report'
import { useLanguage, useTexts } from '../../language.ts'
import { AxisLabels } from '../../parts/axis-labels.tsx'
import { Chart } from '../../parts/chart.tsx'
import { moneyText } from '../../parts/money.tsx'
import { Row } from '../../parts/row.tsx'
import { cashTexts } from './cash-texts.ts'

/** What is paid ahead, month by month, until the support arrives. */
export function CashFlow({ flow }: { flow: Flow[] }) {
  const texts = useTexts(cashTexts)
  const language = useLanguage()
  const ahead = flow.map(({ balance }) => ({ lo: Math.max(0, -balance.hi), hi: Math.max(0, -balance.lo) }))
  const most = ahead.reduce((most, { hi }) => Math.max(most, hi), 0)
  const axis = niceAxis(most, yenUnit[language])
  return (
    <Row sub title={texts.title} say={texts.say(moneyText({ lo: most, hi: most }, 'burden', language))}>
      <table className="tbl opt stack cash">
        <thead>
          <tr>
            <th scope="col">{texts.month}</th>
            <th scope="col">
              <AxisLabels ticks={axis.ticks} />
              <span className="hide">{texts.chart}</span>
            </th>
            <th scope="col" className="r">
              {texts.ahead}
            </th>
          </tr>
        </thead>
        <tbody>
          {flow.map((step, i) => (
            <tr key={step.month}>
              <th scope="row">
                <b>{texts.after(step.month)}</b>
                <span className="t-note block">{step.text}</span>
              </th>
              <td>
                <Chart drawing={asOwn(drawRange(rangeBar(ahead[i]!, axis.max), axis))} />
              </td>
              <td className="r r1">{moneyText(ahead[i]!, 'burden', language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Row>
  )
}

/** Money paid ahead is one's own, so its bars have the colour of one's own money. */
function asOwn(drawing: Drawing): Drawing {
  const marks = drawing.marks.map((mark) =>
    mark.shape !== 'rect'
      ? mark
      : { ...mark, role: mark.role === 'sure' ? ('own' as const) : ('openInk' as const) },
  )
  return { ...drawing, marks }
}
