import type { Question } from '@hiroba/advice'
import type { Plan, PlanInput } from '@hiroba/plan'
import { useContext } from 'react'
import { useTexts } from '../../language.ts'
import { Row } from '../../parts/row.tsx'
import { Ask } from './ask.tsx'
import { AskedContext, useShown } from './asked.ts'
import { footTexts } from './foot-texts.ts'

/** At most so many open questions are asked at once; the next come up as these are answered. */
const atOnce = 3

/** The open questions that the answers on the left do not ask as well. */
export function openQuestions(plan: Plan): Question[] {
  return plan.questions.filter(({ id }) => !/^(idea|profile)\./.test(id))
}

/**
 * What to answer first, over all cards, and what was answered already. A question that stands at a scheme of the
 * combination is not asked twice.
 */
export function Questions({ plan, answers }: { plan: Plan; answers: PlanInput['answers'] }) {
  const texts = useTexts(footTexts)
  const asked = useContext(AskedContext)
  const inPlace = new Set(plan.money.chosen.flatMap(({ answer }) => answer.questions[0]?.id ?? []))
  const open = openQuestions(plan).filter(({ id }) => !inPlace.has(id))
  const shown = useShown(open.slice(0, atOnce))
  const answered = Object.keys(answers)
    .filter((id) => !shown.some((question) => question.id === id))
    .flatMap((id) => asked[id] ?? [])
  if (shown.length + answered.length + inPlace.size === 0) return null
  return (
    <Row
      sub
      title={texts.questions}
      say={
        open.length > 0 ? texts.questionsSay : inPlace.size > 0 ? texts.questionsInPlace : texts.questionsNone
      }
      id="questions"
    >
      {shown.map((question) => (
        <Ask key={question.id} question={question} />
      ))}
      {open.length > atOnce && <p className="t-note below">{texts.more(open.length - atOnce)}</p>}
      {answered.length > 0 && (
        <details className="more" data-paper>
          <summary>{texts.answered(answered.length)}</summary>
          {answered.map((question) => (
            <Ask key={question.id} question={question} />
          ))}
        </details>
      )}
    </Row>
  )
}
