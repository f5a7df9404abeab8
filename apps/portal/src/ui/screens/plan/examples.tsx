import type { PlanInput } from '@hiroba/plan'
import { useLanguage, useTexts } from '../../language.ts'
import type { Example } from '../../worker/messages.ts'
import { planTexts } from './texts.ts'

/** Organisations that show what a plan looks like; choosing one puts its answers in place of the present ones. */
export function Examples({
  examples,
  onChoose,
}: {
  examples: readonly Example[]
  onChoose: (input: PlanInput) => void
}) {
  const texts = useTexts(planTexts)
  const language = useLanguage()
  return (
    <fieldset className="examples no-print">
      <legend>{texts.examples}</legend>
      {examples.map(({ id, name, input }) => (
        <button key={id} type="button" className="link-btn" onClick={() => onChoose(input)}>
          {name[language]}
        </button>
      ))}
    </fieldset>
  )
}
