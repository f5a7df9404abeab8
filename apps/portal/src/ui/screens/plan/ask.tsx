import type { Question } from '@hiroba/advice'
import { formatManRange } from '@hiroba/kit'
import { useLanguage, useTexts } from '../../language.ts'
import { ListField, RadioField } from '../../parts/choice-field.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { NumberAnswer } from './answers/number-answer.tsx'
import { setAnswer, useAnswers } from './answers/plan-state.ts'
import type { NumberRule } from './answers/read-number.ts'
import { askTexts } from './ask-texts.ts'

/** An open question in place, with what its answer is worth. An answered one stays, so that it can be changed. */
export function Ask({ question }: { question: Question }) {
  const { input } = useAnswers()
  const texts = useTexts(askTexts)
  const language = useLanguage()
  // A list needs more than a line; it is answered in a file, for the command line.
  if (question.kind === 'list') return null
  const answered = input.answers[question.id] !== undefined
  const worth = { lo: question.narrowsYen, hi: question.narrowsYen }
  const promise = answered
    ? texts.answered
    : question.narrowsYen >= 10_000
      ? texts.narrows(formatManRange(worth, 'support', language))
      : texts.open
  return (
    <div className="ask">
      <p className="why-ask">{promise}</p>
      <Control question={question} />
      <p className="print-only">
        {question.text} <b>{texts.onPaper(question, input.answers[question.id])}</b>
      </p>
    </div>
  )
}

function Control({ question }: { question: Question }) {
  const { input, change } = useAnswers()
  const texts = useTexts(askTexts)
  const value = input.answers[question.id]
  const answer = (value: string | boolean | undefined) =>
    change((input) => setAnswer(input, question.id, value))
  switch (question.kind) {
    case 'yesNo':
      return (
        <RadioField
          className=""
          label={question.text}
          options={[
            { value: 'yes', label: texts.yes },
            { value: 'no', label: texts.no },
            { value: 'unknown', label: texts.unknown },
          ]}
          value={value === true ? 'yes' : value === false ? 'no' : 'unknown'}
          onChoose={(choice) => answer(choice === 'unknown' ? undefined : choice === 'yes')}
        />
      )
    case 'choice':
      return (
        <ListField
          label={question.text}
          empty={texts.unknown}
          options={question.options ?? []}
          value={typeof value === 'string' ? value : undefined}
          onChoose={answer}
        />
      )
    case 'date':
      return (
        <DateField
          label={question.text}
          value={typeof value === 'string' ? value : undefined}
          onDate={answer}
        />
      )
    case 'list':
      return null
    case 'number':
      return <NumberControl question={question} value={typeof value === 'number' ? value : undefined} />
  }
}

/** Yen are asked in 万円, as everywhere in the page; other units as they are. */
function NumberControl({ question, value }: { question: Question; value: number | undefined }) {
  const language = useLanguage()
  const texts = useTexts(askTexts)
  const isYen = question.unit === '円'
  const rule: NumberRule = {
    one: isYen && language === 'ja' ? 10_000 : 1,
    min: question.range?.lo ?? 0,
    max: question.range?.hi ?? Number.MAX_SAFE_INTEGER,
    // A pure ratio has no unit; everything else is counted in whole units.
    whole: question.unit !== undefined && question.unit !== '',
  }
  return (
    <NumberAnswer
      field={`answer:${question.id}`}
      label={question.text}
      name={texts.thisAnswer}
      unit={isYen ? texts.yen : texts.unit(question.unit ?? '')}
      rule={rule}
      value={value}
      store={(input, value) => setAnswer(input, question.id, value)}
    />
  )
}
