import type { Range } from '@hiroba/advice'
import type { MoneyCard } from '@hiroba/funding'
import type { PlanInput } from '@hiroba/plan'
import { useLanguage, useTexts } from '../../language.ts'
import { Money, moneyText } from '../../parts/money.tsx'
import { Row } from '../../parts/row.tsx'
import { Why } from '../../parts/why.tsx'
import { answerTexts } from './answers/texts.ts'
import { Assumptions } from './assumptions.tsx'
import { totalsTexts } from './totals-texts.ts'

/** Costs, support and what remains; below it the same after tax, where the tax is known. */
export function Totals({ money, budget }: { money: MoneyCard; budget: PlanInput['idea']['budgetYen'] }) {
  const texts = useTexts(totalsTexts)
  const words = useTexts(answerTexts)
  const language = useLanguage()
  const within = budget === undefined ? '' : texts.budget(budget, money.burden.hi, money.total.hi)
  const cost = moneyText(money.total, 'burden', language)
  return (
    <Row
      sub
      id="total"
      title={texts.title}
      say={texts.say(cost)}
      head={<p className="t-note">{texts.noPromise}</p>}
    >
      <dl className="totals">
        <div>
          <dt>{texts.costs}</dt>
          <dd className="t-note">
            {money.costs
              .map(
                (line) =>
                  `${line.label || words.costClasses[line.class]} ${moneyText(line.yen, 'burden', language)}`,
              )
              .join(texts.comma)}
          </dd>
          <dd>
            <Money range={money.total} side="burden" />
          </dd>
        </div>
        <div>
          <dt>{texts.support}</dt>
          <dd className="t-note">{texts.later}</dd>
          <dd>
            <Money range={money.support} side="support" />
          </dd>
        </div>
        <div className="sum">
          <dt>{texts.burden}</dt>
          <dd className="t-note">{within}</dd>
          <dd>
            <Money range={money.burden} side="burden" />
          </dd>
        </div>
      </dl>
      <Why summary={texts.why(moneyText(money.burden, 'burden', language))} about={texts.burden} paper>
        <Sum money={money} />
      </Why>
    </Row>
  )
}

/** The burden to the yen: every cost, less every support, each where it comes from. */
function Sum({ money }: { money: MoneyCard }) {
  const texts = useTexts(totalsTexts)
  const words = useTexts(answerTexts)
  const exact = ({ lo, hi }: Range) => texts.yen(lo, hi)
  return (
    <table className="tbl">
      <tbody>
        {money.costs.map((line) => (
          <tr key={line.id}>
            <th scope="row">{line.label || words.costClasses[line.class]}</th>
            <td className="r">{exact(line.yen)}</td>
          </tr>
        ))}
        {money.chosen.map(({ answer, amount }) => (
          <tr key={answer.scheme}>
            <th scope="row">{answer.name}</th>
            <td className="r">− {exact(amount)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <b>{texts.burden}</b>
          </th>
          <td className="r">
            <b>{exact(money.burden)}</b>
          </td>
        </tr>
      </tbody>
    </table>
  )
}

/** The same after tax: support counts as income, and one of two tax measures may be chosen. */
export function AfterTax({ afterTax }: { afterTax: NonNullable<MoneyCard['afterTax']> }) {
  const texts = useTexts(totalsTexts)
  return (
    <Row sub title={texts.afterTax} say={afterTax.text}>
      <dl className="totals">
        {afterTax.lines.map(({ label, yen }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd />
            <dd>
              <Money range={yen} side="burden" />
            </dd>
          </div>
        ))}
        <div className="sum">
          <dt>{texts.afterTaxBurden}</dt>
          <dd />
          <dd>
            <Money range={afterTax.burden} side="burden" />
          </dd>
        </div>
      </dl>
      <Assumptions rows={afterTax.assumptions} of={texts.afterTax} />
    </Row>
  )
}
