import { type Day, longDate, partsOf, tryParseDay } from '@hiroba/kit'
import type { Plan } from '@hiroba/plan'
import { useEffect, useState } from 'react'
import { useLanguage, useTexts } from '../../language.ts'
import { Money, moneyText } from '../../parts/money.tsx'
import { openQuestions } from './questions.tsx'
import { summaryTexts } from './summary-texts.ts'

/** The three figures that stay in view, and their spoken form once the typing rests. */
export function Summary({ plan, today }: { plan: Plan; today: Day }) {
  const texts = useTexts(summaryTexts)
  const language = useLanguage()
  const { support, burden, deadlines, chosen } = plan.money
  // Without costs nothing can be said yet; 0 yen would be false.
  const known = plan.money.total.hi > 0
  const missing = texts.open[plan.input.profile.kind === undefined ? 'kind' : 'costs']
  const open = openQuestions(plan).length
  const deadline = nextDeadline(deadlines, today)
  const noDeadline = chosen.length > 0 ? texts.notConfirmed : texts.noScheme
  const spoken = texts.spoken(
    known ? moneyText(support, 'support', language) : missing,
    known ? moneyText(burden, 'burden', language) : missing,
    deadline === undefined ? noDeadline : longDate(deadline, language),
  )
  return (
    <aside className="summary" aria-label={texts.title}>
      <div className="page">
        <dl>
          <div>
            <dt>{known ? <a href="#money">{texts.support}</a> : texts.support}</dt>
            <dd>
              {known ? <Money range={support} side="support" /> : <span className="not-yet">{missing}</span>}
            </dd>
          </div>
          <div>
            <dt>
              {known ? <a href="#total">{texts.burden}</a> : texts.burden}
              <span className="wide-only">{texts.firstYear}</span>
            </dt>
            <dd>
              {known ? <Money range={burden} side="burden" /> : <span className="not-yet">{missing}</span>}
            </dd>
          </div>
          <div>
            <dt>{chosen.length > 0 ? <a href="#deadlines">{texts.deadline}</a> : texts.deadline}</dt>
            <dd>
              {deadline === undefined ? (
                <span className="not-yet">{noDeadline}</span>
              ) : (
                <>
                  <DateFigure day={deadline} />
                  <span className="t-note">{texts.left(deadline - today)}</span>
                </>
              )}
            </dd>
          </div>
        </dl>
        <div className="actions no-print">
          {open > 0 ? <a href="#questions">{texts.questions(open)}</a> : known && texts.questions(open)}
        </div>
      </div>
      <Rested key={language} text={spoken} />
    </aside>
  )
}

function nextDeadline(deadlines: Plan['money']['deadlines'], today: Day): Day | undefined {
  const days = deadlines.flatMap(({ date }) => tryParseDay(date) ?? []).filter((day) => day >= today)
  return days.length === 0 ? undefined : Math.min(...days)
}

function DateFigure({ day }: { day: Day }) {
  const language = useLanguage()
  if (language === 'en') return <span className="num">{longDate(day, language)}</span>
  const { year, month, date } = partsOf(day)
  return (
    <span className="num">
      <span className="w">
        {year}
        <small>年</small>
      </span>
      {month}
      <small>月</small>
      {date}
      <small>日</small>
    </span>
  )
}

/** A polite announcement: what holds one second after the last change. What stood there at first is not read out. */
function Rested({ text }: { text: string }) {
  const [first] = useState(text)
  const [rested, setRested] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setRested((before) => (before === '' && text === first ? '' : text)), 1000)
    return () => clearTimeout(timer)
  }, [text, first])
  return (
    <p className="hide" role="status">
      {rested}
    </p>
  )
}
