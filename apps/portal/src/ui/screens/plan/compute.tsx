import type { Reason } from '@hiroba/advice'
import type { ComputeAdvice } from '@hiroba/compute'
import { type Axis, drawNone, drawPrice, niceAxis, priceBar, yenUnit } from '@hiroba/report'
import { useLanguage, useTexts } from '../../language.ts'
import { AxisLabels } from '../../parts/axis-labels.tsx'
import { Boundary } from '../../parts/boundary.tsx'
import { Chart } from '../../parts/chart.tsx'
import { Money, moneyText } from '../../parts/money.tsx'
import { Row } from '../../parts/row.tsx'
import { Why } from '../../parts/why.tsx'
import { Assumptions } from './assumptions.tsx'
import { BreakEven } from './break-even.tsx'
import { computeTexts } from './compute-texts.ts'
import { Figures, ReasonList } from './figures.tsx'
import { PriceFields } from './price-fields.tsx'

type Option = ComputeAdvice['options'][number]

/** Where the computing comes from, what each way costs over the years, and when a machine of one's own pays. */
export function Compute({ compute }: { compute: ComputeAdvice }) {
  const texts = useTexts(computeTexts)
  const language = useLanguage()
  const { chosen, options } = compute
  const years = compute.assumptions.find(({ id }) => id === 'years')?.value ?? 1
  const most = Math.max(0, ...options.map(({ total }) => total.hi))
  const axis = niceAxis(most, yenUnit[language])
  return (
    <Row
      title={texts.title}
      say={compute.claim}
      id="compute"
      head={
        <>
          {chosen && (
            <>
              <Money range={chosen.total} side="burden" size="num-l" />
              <p className="t-note">{texts.total(texts.options[chosen.id], years)}</p>
            </>
          )}
          <Why
            summary={chosen ? texts.why(moneyText(chosen.total, 'burden', language)) : texts.whyNone}
            about={texts.title}
          >
            <ReasonList reasons={compute.reasons} />
          </Why>
        </>
      }
    >
      <table className="tbl opt stack ways">
        <thead>
          <tr>
            <th scope="col">{texts.way}</th>
            <th scope="col">
              <AxisLabels ticks={axis.ticks} />
              <span className="hide">{texts.chart(years)}</span>
            </th>
            <th scope="col" className="r">
              {texts.sum(years)}
            </th>
          </tr>
        </thead>
        <tbody>
          {options.map((option) => (
            <OptionRow
              key={option.id}
              option={option}
              years={years}
              axis={axis}
              chosen={option.id === chosen?.id}
              reasons={compute.figures.find(({ id }) => id === `compute.total.${option.id}`)?.reasons ?? []}
            />
          ))}
        </tbody>
      </table>
      <p className="t-note below">{texts.legend}</p>
      <PriceFields options={options} />
      {compute.breakEven && (
        <Boundary>
          <BreakEven at={compute.breakEven} now={compute.utilisation} />
        </Boundary>
      )}
      <Figures figures={compute.figures.filter(({ id }) => !id.startsWith('compute.total.'))} />
      <Assumptions rows={compute.assumptions} of={texts.title} />
    </Row>
  )
}

function OptionRow({
  option,
  years,
  axis,
  chosen,
  reasons,
}: {
  option: Option
  years: number
  axis: Axis
  chosen: boolean
  reasons: readonly Reason[]
}) {
  const texts = useTexts(computeTexts)
  const language = useLanguage()
  const priced = option.state === 'priced'
  const machine = option.machine && texts.machine(option.machine.gpu.name, option.machine.gpus)
  return (
    <tr className={chosen ? 'pickline' : undefined}>
      <th scope="row">
        <span className="name">{texts.options[option.id]}</span>
        <span className="t-note">
          {[texts.notes[option.id], machine, option.excludedBy && texts.excluded[option.excludedBy]]
            .filter(Boolean)
            .join(texts.stop)}
        </span>
        {reasons.length > 0 && (
          <Why
            summary={priced ? texts.why(moneyText(option.total, 'burden', language)) : texts.whyNoPrice}
            about={texts.options[option.id]}
          >
            <ReasonList reasons={reasons} />
          </Why>
        )}
      </th>
      <td>
        {priced ? (
          <Chart
            drawing={drawPrice(priceBar(yearsOf(option, years), axis.max, option.total), axis, chosen)}
            label={texts.bar(
              moneyText({ lo: option.central, hi: option.central }, 'burden', language),
              moneyText(option.total, 'burden', language),
            )}
          />
        ) : (
          <Chart drawing={drawNone(texts.notPriced)} />
        )}
      </td>
      <td className="r r1">
        {priced ? (
          <span className="amount">
            <Money range={{ lo: option.central, hi: option.central }} side="burden" />
          </span>
        ) : (
          texts.notPriced
        )}
      </td>
    </tr>
  )
}

/** The first year has the purchase in it; the others share the rest. */
function yearsOf({ central, centralFirstYear }: Option, years: number): number[] {
  if (years <= 1) return [central]
  const later = Math.max(0, central - centralFirstYear) / (years - 1)
  return [centralFirstYear, ...Array.from({ length: years - 1 }, () => later)]
}
