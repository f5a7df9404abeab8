import { useLanguage, useTexts } from '../../../language.ts'
import { useContradictions } from './mend-contradictions.ts'
import { NumberAnswer } from './number-answer.tsx'
import { setAnswer, useAnswers } from './plan-state.ts'
import { countRule, hoursRule, yenRule } from './rules.ts'
import { answerTexts } from './texts.ts'

/** Keys under which the schemes read the training; the same facts in every pack. */
const keys = { trainees: 'trainees', hours: 'offJtHours', fee: 'feePerTraineeYen' }

/** Who learns, for how long, at what fee. */
export function Training() {
  const { input } = useAnswers()
  const language = useLanguage()
  const texts = useTexts(answerTexts)
  const notes = useContradictions()
  const number = (key: string) => {
    const value = input.answers[key]
    return typeof value === 'number' ? value : undefined
  }
  return (
    <fieldset className="q">
      <legend>{texts.training}</legend>
      <div className="pair">
        <NumberAnswer
          field={keys.trainees}
          label={texts.trainees}
          unit={texts.people}
          rule={countRule(100_000)}
          value={number(keys.trainees)}
          store={(input, value) => setAnswer(input, keys.trainees, value)}
          note={notes.trainees}
        />
        <NumberAnswer
          field={keys.hours}
          label={texts.trainingHours}
          unit={texts.hours}
          rule={hoursRule(2_000)}
          value={number(keys.hours)}
          store={(input, value) => setAnswer(input, keys.hours, value)}
        />
      </div>
      <NumberAnswer
        field={keys.fee}
        label={texts.fee}
        unit={texts.yenUnit}
        rule={yenRule(language, 100_000_000)}
        value={number(keys.fee)}
        store={(input, value) => setAnswer(input, keys.fee, value)}
      />
    </fieldset>
  )
}
