import { useTexts } from '../../../language.ts'
import { Boundary } from '../../../parts/boundary.tsx'
import { isBlank } from '../answered.ts'
import { Costs } from './costs.tsx'
import { IdeaAnswers } from './idea.tsx'
import { Organisation } from './organisation.tsx'
import { useAnswers } from './plan-state.ts'
import { Tasks } from './tasks.tsx'
import { answerTexts } from './texts.ts'
import { Training } from './training.tsx'

/** All questions, in groups. Nothing is sent: there is no button, every answer counts at once. */
export function Rail() {
  const { input } = useAnswers()
  const texts = useTexts(answerTexts)
  const groups = [
    { title: texts.organisation, part: <Organisation /> },
    { title: texts.idea, part: <IdeaAnswers /> },
    { title: texts.money, part: <Costs /> },
    { title: texts.work, part: <Tasks /> },
    { title: texts.learning, part: <Training /> },
  ]
  return (
    <form className="answers" id="answers" onSubmit={(event) => event.preventDefault()}>
      <h2>{texts.title}</h2>
      <p className="t-note">{texts.note}</p>
      <p className="narrow-only no-print">
        <a href="#money">{isBlank(input) ? texts.toExamples : texts.toPlan}</a>
      </p>
      {groups.map(({ title, part }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <Boundary>{part}</Boundary>
        </section>
      ))}
    </form>
  )
}
