import type { Plan, PlanInput } from '@hiroba/plan'
import { useContext } from 'react'
import { useTexts } from '../../language.ts'
import { Row } from '../../parts/row.tsx'
import { Ask } from './ask.tsx'
import { AskedContext } from './asked.ts'
import { footTexts } from './foot-texts.ts'

/** At most so many open questions are asked at once; the next come up as these are answered. */
const atOnce = 3

/**
 * What to answer first, over all cards, and what was answered already. Left out is what stands at a scheme of the
 * combination, and what the answers on the left ask as well.
 */
export function Questions({ plan, answers }: { plan: Plan; answers: PlanInput['answers'] }) {
  const texts = useTexts(footTexts)
  const asked = useContext(AskedContext)
  const inPlace = new Set(plan.money.chosen.map(({ answer }) => answer.questions[0]?.id))
  const open = plan.questions.filter(({ id }) => !inPlace.has(id) && !/^(idea|profile)\./.test(id))
  const answered = Object.keys(answers).flatMap((id) => asked[id] ?? [])
  return (
    <Row
      sub
      title={texts.questions}
      say={open.length > 0 ? texts.questionsSay : texts.questionsNone}
      id="questions"
    >
      {open.slice(0, atOnce).map((question) => (
        <Ask key={question.id} question={question} />
      ))}
      {open.length > atOnce && <p className="t-note below">{texts.more(open.length - atOnce)}</p>}
      {answered.length > 0 && (
        <details className="more no-print">
          <summary>{texts.answered(answered.length)}</summary>
          {answered.map((question) => (
            <Ask key={question.id} question={question} />
          ))}
        </details>
      )}
    </Row>
  )
}
