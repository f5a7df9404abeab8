import type { Answer, ChosenScheme } from '@hiroba/funding'
import { type Axis, drawRange, rangeBar } from '@hiroba/report'
import { useLanguage, useTexts } from '../../language.ts'
import { Chart } from '../../parts/chart.tsx'
import { Money, moneyText } from '../../parts/money.tsx'
import { RuleTree } from '../../parts/rule-tree.tsx'
import { Tag } from '../../parts/tag.tsx'
import { Why } from '../../parts/why.tsx'
import { Ask } from './ask.tsx'
import { useShown } from './asked.ts'
import { moneyTexts } from './money-texts.ts'

/** One scheme of the combination: its amount on the list's axis, what decides, the open question, the reasons. */
export function Scheme({ chosen, axis }: { chosen: ChosenScheme; axis: Axis }) {
  const texts = useTexts(moneyTexts)
  const language = useLanguage()
  const { answer, amount } = chosen
  return (
    <article className="scheme">
      <div className="sgrid">
        <div>
          <h3>{answer.name}</h3>
          <p className="by">
            <span className="t-note">
              {texts.kinds[answer.kind]}
              {language === 'ja' ? '。' : '. '}
              {answer.authority}
            </span>
            <span className="tags">
              {answer.questions.length > 0 && <Tag kind="wait">{texts.wait}</Tag>}
              {answer.unconfirmed.length > 0 && <Tag kind="check">{texts.check}</Tag>}
            </span>
          </p>
        </div>
        <Chart className="bar" drawing={drawRange(rangeBar(amount, axis.max), axis)} />
        <p className="amount">
          <Money range={amount} side="support" />
        </p>
      </div>
      <dl className="key">
        <dt>{texts.key}</dt>
        <dd>{answer.deciding}</dd>
      </dl>
      <Questions answer={answer} />
      <Why summary={texts.why(moneyText(amount, 'support', language))} about={answer.name} paper>
        <Reasons answer={answer} />
      </Why>
    </article>
  )
}

/** The most telling open question, and those that were answered here before. */
function Questions({ answer }: { answer: Answer }) {
  const shown = useShown(answer.questions.slice(0, 1))
  return shown.map((question) => <Ask key={question.id} question={question} />)
}

/** The rule tree, what would change it, and why something is to be confirmed. */
export function Reasons({ answer }: { answer: Answer }) {
  const texts = useTexts(moneyTexts)
  return (
    <>
      <RuleTree nodes={answer.trace} />
      {answer.changes.length > 0 && <Changes answer={answer} />}
      {answer.unconfirmed.length > 0 && (
        <div className="t-note unconfirmed">
          <b>{texts.checkReason}</b>
          <ul>
            {answer.unconfirmed.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function Changes({ answer }: { answer: Answer }) {
  const texts = useTexts(moneyTexts)
  const language = useLanguage()
  const after = ({ status, amount }: Answer['changes'][number]): string => {
    if (status === 'notEligible') return texts.notEligible
    // From a certain answer to an open one: other answers decide then.
    const opened = status === 'undecided' && answer.status !== 'undecided'
    return opened ? texts.otherAnswers : moneyText(amount, 'support', language)
  }
  return (
    <>
      <h4 className="h4">{texts.changes}</h4>
      <table className="tbl stack">
        <thead>
          <tr>
            <th scope="col">{texts.ifColumn}</th>
            <th scope="col">{texts.whyColumn}</th>
            <th scope="col" className="r">
              {texts.thenColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.changes.map((change) => (
            <tr key={`${change.input} ${change.to}`}>
              <th scope="row">{texts.ifText(change.label, change.to)}</th>
              <td>{change.from}</td>
              <td className="r r1">
                <b>{after(change)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
