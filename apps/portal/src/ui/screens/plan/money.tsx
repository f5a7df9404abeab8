import type { MoneyCard } from '@hiroba/funding'
import { drawSplit, niceAxis, splitBar, yenUnit } from '@hiroba/report'
import { useId } from 'react'
import { useLanguage, useTexts } from '../../language.ts'
import { AxisLabels } from '../../parts/axis-labels.tsx'
import { Boundary } from '../../parts/boundary.tsx'
import { Chart } from '../../parts/chart.tsx'
import { moneyText } from '../../parts/money.tsx'
import { Why } from '../../parts/why.tsx'
import { moneyTexts } from './money-texts.ts'
import { Scheme } from './scheme.tsx'

/** What it costs, who pays it, and the schemes of the best combination on one axis. */
export function Money({ money }: { money: MoneyCard }) {
  const texts = useTexts(moneyTexts)
  const language = useLanguage()
  const title = useId()
  const axis = niceAxis(Math.max(0, ...money.chosen.map(({ amount }) => amount.hi)), yenUnit[language])
  return (
    <section aria-labelledby={title} id="money">
      <h2 className="h2" id={title}>
        {texts.title}
      </h2>
      <p className="claim">{money.claim}</p>
      {money.total.hi > 0 && <Split money={money} />}
      {money.chosen.length === 0 ? (
        <p className="below">{money.total.hi > 0 ? texts.none : texts.noCost}</p>
      ) : (
        <div className="schemes">
          <div className="sgrid schemes-head" aria-hidden="true">
            <span>{texts.scheme}</span>
            <AxisLabels ticks={axis.ticks} />
            <span>{texts.amount}</span>
          </div>
          {money.chosen.map((chosen) => (
            <Boundary key={chosen.answer.scheme}>
              <Scheme chosen={chosen} axis={axis} />
            </Boundary>
          ))}
          <Why summary={texts.proof}>
            <p>{money.proof.text}</p>
          </Why>
        </div>
      )}
    </section>
  )
}

function Split({ money: { total, burden, support } }: { money: MoneyCard }) {
  const texts = useTexts(moneyTexts)
  const language = useLanguage()
  const cost = moneyText(total, 'burden', language)
  const own = moneyText(burden, 'burden', language)
  const received = moneyText(support, 'support', language)
  const bar = splitBar(total.hi, { lo: total.hi - support.hi, hi: total.hi - support.lo }, support)
  const drawing = drawSplit(bar, {
    support: `${texts.support} ${received}`,
    own: `${texts.own} ${own}`,
    cost: '',
    ownInside: texts.ownInside,
    supportInside: texts.supportInside,
  })
  return (
    <>
      <figure className="split">
        <Chart drawing={drawing} label={texts.split(cost, own, received)} />
      </figure>
      <p className="t-note">{support.lo < support.hi ? texts.hatched(cost) : texts.solid(cost)}</p>
    </>
  )
}
