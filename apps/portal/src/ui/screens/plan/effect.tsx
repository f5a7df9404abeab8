import type { CostLine, Range } from '@hiroba/advice'
import type { EffectCard } from '@hiroba/plan'
import { type Drawing, drawRange, niceAxis, rangeBar } from '@hiroba/report'
import { useLanguage, useTexts } from '../../language.ts'
import { AxisLabels } from '../../parts/axis-labels.tsx'
import { Chart } from '../../parts/chart.tsx'
import { moneyText } from '../../parts/money.tsx'
import { Row } from '../../parts/row.tsx'
import { Why } from '../../parts/why.tsx'
import { answerTexts } from './answers/texts.ts'
import { Assumptions } from './assumptions.tsx'
import { effectTexts } from './effect-texts.ts'
import { ReasonList } from './figures.tsx'

/** Hours and yen that may be saved, task by task, as intervals; and how much of the money stays in the country. */
export function Effect({ effect, costs }: { effect: EffectCard; costs: readonly CostLine[] }) {
  const texts = useTexts(effectTexts)
  const language = useLanguage()
  const { tasks, hoursPerMonth, domesticPercent } = effect
  const axis = niceAxis(Math.max(0, ...tasks.map((task) => task.hoursPerMonth.hi)), texts.axis)
  return (
    <Row
      title={texts.title}
      say={effect.claim}
      id="effect"
      head={
        tasks.length > 0 && (
          <>
            <p className="num num-l">
              {texts.hours(hoursPerMonth)}
              <small>{texts.hoursUnit}</small>
            </p>
            <p className="t-note">{texts.yen(moneyText(effect.yenPerYear, 'support', language))}</p>
            <Why summary={texts.why}>
              <ReasonList reasons={effect.reasons} />
            </Why>
          </>
        )
      }
    >
      {tasks.length > 0 && (
        <table className="tbl opt stack ways">
          <thead>
            <tr>
              <th scope="col">{texts.task}</th>
              <th scope="col">
                <AxisLabels ticks={axis.ticks} />
                <span className="hide">{texts.chart}</span>
              </th>
              <th scope="col" className="r">
                {texts.saved}
              </th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task, i) => (
              <tr key={task.id}>
                <th scope="row">
                  <span className="name">{task.name || texts.unnamed(i + 1)}</span>
                  <span className="t-note">{task.text}</span>
                </th>
                <td>
                  <Chart drawing={band(task.hoursPerMonth, axis.max, axis.ticks)} />
                </td>
                <td className="r r1">
                  {texts.hours(task.hoursPerMonth)}
                  {texts.hoursUnit}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {costs.length > 0 && <Domestic percent={domesticPercent} costs={costs} />}
      <Assumptions rows={effect.assumptions} of={texts.title} />
    </Row>
  )
}

/** How much of the first year's money goes to suppliers in Japan. */
function Domestic({ percent, costs }: { percent: Range; costs: readonly CostLine[] }) {
  const texts = useTexts(effectTexts)
  const words = useTexts(answerTexts)
  const language = useLanguage()
  const ticks = [0, 50, 100].map((x) => ({ x, label: `${x}%` }))
  return (
    <>
      <h3 className="h4">{texts.domestic}</h3>
      <p>{texts.domesticSay(percent)}</p>
      <AxisLabels ticks={ticks} />
      <Chart
        drawing={drawRange(rangeBar(percent, 100), { max: 100, ticks })}
        label={texts.domesticSay(percent)}
      />
      <Why summary={texts.whyDomestic}>
        <ul className="lst">
          {costs.map((line) => (
            <li key={line.id}>
              {texts.domesticLine(
                line.label || words.costClasses[line.class],
                moneyText(line.yen, 'burden', language),
                line.domesticShare,
              )}
            </li>
          ))}
        </ul>
      </Why>
    </>
  )
}

/** A pale band from low to high: an estimate has no single value here, so no dot. */
function band({ lo, hi }: Range, max: number, ticks: readonly { x: number }[]): Drawing {
  const at = (value: number) => (Math.min(max, Math.max(0, value)) / max) * 100
  return {
    height: 36,
    marks: [
      ...ticks.map(
        ({ x }) => ({ shape: 'line', role: x === 0 ? 'axis' : 'grid', x1: x, x2: x, y1: 0, y2: 36 }) as const,
      ),
      { shape: 'rect', role: 'band', x: at(lo), width: Math.max(0.5, at(hi) - at(lo)), y: 11, height: 14 },
    ],
  }
}
