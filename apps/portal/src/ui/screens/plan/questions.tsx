import type { Question } from '@hiroba/advice'
import type { PlanInput } from '@hiroba/plan'
import { useContext } from 'react'
import { useTexts } from '../../language.ts'
import { Row } from '../../parts/row.tsx'
import { Ask } from './ask.tsx'
import { AskedContext } from './asked.ts'
import { footTexts } from './foot-texts.ts'

/** At most so many open questions are asked at once; the next come up as these are answered. */
const atOnce = 5

/** What to answer first, over all cards, and what was answered already. */
export function Questions({ questions, answers }: { questions: Question[]; answers: PlanInput['answers'] }) {
  const texts = useTexts(footTexts)
  const asked = useContext(AskedContext)
  // What the rail on the left asks as well has its place there.
  const open = questions.filter(({ id }) => !id.startsWith('idea.') && !id.startsWith('profile.'))
  const answered = Object.keys(answers).flatMap((id) => asked[id] ?? [])
  return (
    <Row
      title={texts.questions}
      say={open.length > 0 ? texts.questionsSay : texts.questionsNone}
      id="questions"
    >
      {open.slice(0, atOnce).map((question) => (
        <Ask key={question.id} question={question} />
      ))}
      {open.length > atOnce && <p className="t-note below">{texts.more(open.length - atOnce)}</p>}
      {answered.length > 0 && (
        <>
          <h3 className="h4">{texts.answered}</h3>
          {answered.map((question) => (
            <Ask key={question.id} question={question} />
          ))}
        </>
      )}
    </Row>
  )
}
