import { useLanguage, useTexts } from '../../../language.ts'
import type { FieldFault } from '../../../parts/field.tsx'
import { NumberField } from '../../../parts/number-field.tsx'
import { faultSentence, inField, inWords } from './faults.ts'
import { type Store, useAnswers } from './plan-state.ts'
import { type NumberRule, type Reading, readNumber } from './read-number.ts'
import { answerTexts } from './texts.ts'

/**
 * A number among the answers.
 * @param field its name, under which a text that cannot be used is kept.
 * @param name how a sentence about a fault calls it, where the label is a whole question.
 * @param most said after the sentence that a number is too large: where the limit comes from.
 * @param note said beside it where the number itself is fine: a contradiction with another answer.
 */
export function NumberAnswer({
  field,
  label,
  name = label,
  unit,
  rule,
  value,
  store,
  hint,
  most,
  note,
}: {
  field: string
  label: string
  name?: string
  unit: string
  rule: NumberRule
  value: number | undefined
  store: Store
  hint?: string
  most?: string
  note?: FieldFault | undefined
}) {
  const answers = useAnswers()
  const language = useLanguage()
  const texts = useTexts(answerTexts)
  const used = value === undefined ? '' : inField(value, rule)
  const text = answers.typed[field] ?? used
  const reading = readNumber(text, rule)
  const set = (next: string) => answers.type(field, next, readNumber(next, rule), store)

  function faultOf(reading: Extract<Reading, { state: 'fault' }>): FieldFault {
    const meant = reading.meant === undefined ? undefined : inField(reading.meant, rule)
    const sentence = faultSentence(reading, text, rule, { label: name, unit }, language)
    return {
      sentence: most && reading.code === 'tooLarge' ? `${sentence}${texts.space}${most}` : sentence,
      meanwhile: value === undefined ? texts.untilThenNone : texts.untilThen(`${used}${unit}`),
      ...(meant !== undefined && {
        mend: {
          label: texts.mendTo(`${meant}${unit}`),
          do: () => {
            set(meant)
            answers.settle(field)
          },
        },
      }),
    }
  }

  return (
    <NumberField
      label={label}
      unit={unit}
      text={text}
      used={used}
      hint={hint ?? readBack(text, reading, rule)}
      fault={reading.state === 'fault' ? faultOf(reading) : note}
      onText={set}
      onLeave={() => reading.state !== 'fault' && answers.settle(field)}
    />
  )
}

/** How 「2千万」 was understood, while it stands there in words. */
function readBack(text: string, reading: Reading, rule: NumberRule): string | undefined {
  if (reading.state !== 'value' || /^[\d,.]*$/.test(text.trim())) return undefined
  return rule.one === 1 ? inField(reading.value, rule) : `${inWords(reading.value)}円`
}
