import type { CostLine } from '@hiroba/advice'
import type { PlanInput } from '@hiroba/plan'
import { useLanguage, useTexts } from '../../../language.ts'
import { ListField } from '../../../parts/choice-field.tsx'
import { freshId } from './fresh-id.ts'
import { useNewRow } from './new-row.ts'
import { NumberAnswer } from './number-answer.tsx'
import { setIdea, useAnswers } from './plan-state.ts'
import { mostSpending, yenRule } from './rules.ts'
import { answerTexts, costClasses } from './texts.ts'

const withLine = (input: PlanInput, id: string, update: (line: CostLine) => CostLine): PlanInput =>
  setIdea(
    input,
    'costs',
    input.idea.costs.map((line) => (line.id === id ? update(line) : line)),
  )

/** Costs that are known already: an estimate of a supplier, a licence, a course. */
export function Costs() {
  const { input, change } = useAnswers()
  const language = useLanguage()
  const texts = useTexts(answerTexts)
  const { costs } = input.idea
  const [list, onAdded] = useNewRow<HTMLFieldSetElement>(costs.length)
  const add = () => {
    onAdded()
    change((input) =>
      setIdea(input, 'costs', [
        ...input.idea.costs,
        {
          id: freshId('cost', input.idea.costs),
          class: 'software',
          label: texts.costClasses.software,
          yen: { lo: 0, hi: 0 },
          measure: 'user',
          domesticShare: 1,
        },
      ]),
    )
  }
  return (
    <fieldset className={costs.length > 0 ? 'q' : 'q q-empty'} ref={list}>
      <legend>{texts.costs}</legend>
      <p className="t-note">{texts.costsHint}</p>
      {costs.map((line, i) => (
        <div className="line" key={line.id}>
          <ListField
            label={texts.costClass(i + 1)}
            empty={texts.choose}
            options={costClasses.map((value) => ({ value, label: texts.costClasses[value] }))}
            value={line.class}
            onChoose={(value) =>
              value &&
              change((input) =>
                withLine(input, line.id, (line) => ({
                  ...line,
                  class: value,
                  label: texts.costClasses[value],
                })),
              )
            }
          />
          <NumberAnswer
            field={`cost:${line.id}`}
            label={texts.costYen(i + 1)}
            unit={texts.yenUnit}
            rule={yenRule(language, mostSpending)}
            // A cost of 0 yen is a row in which nothing stands yet.
            value={line.yen.hi || undefined}
            store={(input, value) =>
              withLine(input, line.id, (line) => ({ ...line, yen: { lo: value ?? 0, hi: value ?? 0 } }))
            }
          />
          <button
            type="button"
            className="link-btn"
            onClick={() =>
              change((input) =>
                setIdea(
                  input,
                  'costs',
                  input.idea.costs.filter(({ id }) => id !== line.id),
                ),
              )
            }
          >
            {texts.removeCost(i + 1)}
          </button>
        </div>
      ))}
      <button type="button" className="link-btn" onClick={add}>
        {texts.addCost}
      </button>
    </fieldset>
  )
}
