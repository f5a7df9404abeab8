import { useId } from 'react'
import { useTexts } from '../../language.ts'
import { Examples } from './examples.tsx'
import { startTexts } from './start-texts.ts'

/** What stands in the place of the plan while nothing is answered: what to answer first, and plans to look at. */
export function Start(props: Parameters<typeof Examples>[0]) {
  const texts = useTexts(startTexts)
  const title = useId()
  return (
    <section className="start" aria-labelledby={title} id="money">
      <h2 className="h2" id={title}>
        {texts.title}
      </h2>
      <p className="claim">{texts.say}</p>
      <ol className="steps">
        {texts.first.map(({ what, why }) => (
          <li key={what}>
            <b>{what}</b>
            <span className="t-note block">{why}</span>
          </li>
        ))}
      </ol>
      <Examples {...props} />
    </section>
  )
}
