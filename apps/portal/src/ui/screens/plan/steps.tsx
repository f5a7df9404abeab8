import type { Step } from '@hiroba/plan'
import { useTexts } from '../../language.ts'
import { Row } from '../../parts/row.tsx'
import { footTexts } from './foot-texts.ts'

/** What to do next, in order. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const texts = useTexts(footTexts)
  return (
    <Row sub title={texts.steps} id="steps">
      <ol className="steps">
        {steps.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </Row>
  )
}
