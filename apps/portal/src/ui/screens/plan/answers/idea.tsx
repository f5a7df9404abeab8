import type { Idea } from '@hiroba/advice'
import { useLanguage, useTexts } from '../../../language.ts'
import { ListField, RadioField } from '../../../parts/choice-field.tsx'
import { DateField } from '../../../parts/date-field.tsx'
import { Field } from '../../../parts/field.tsx'
import { useContradictions } from './mend-contradictions.ts'
import { NumberAnswer } from './number-answer.tsx'
import { setIdea, useAnswers } from './plan-state.ts'
import { countRule, mostSpending, yenRule } from './rules.ts'
import { answerTexts, personalData, places, uses } from './texts.ts'

/** What a plan takes of one's own words. */
const mostLetters = 400

/** What is to be done: the wish in words, how, with which data, where, by when, with how much. */
export function IdeaAnswers() {
  const { input, change } = useAnswers()
  const language = useLanguage()
  const texts = useTexts(answerTexts)
  const notes = useContradictions()
  const { idea } = input
  const set = <K extends keyof Idea>(key: K, value: Idea[K] | undefined) =>
    change((input) => setIdea(input, key, value))
  return (
    <>
      <Field
        label={texts.summary}
        hint={texts.summaryHint(idea.summary.length, mostLetters)}
        empty={idea.summary === ''}
      >
        {({ id, describedBy }) => (
          <textarea
            className="in"
            id={id}
            rows={3}
            maxLength={mostLetters}
            value={idea.summary}
            aria-describedby={describedBy}
            onChange={(event) => set('summary', event.target.value)}
          />
        )}
      </Field>
      <ListField
        label={texts.use}
        empty={texts.choose}
        options={uses.map((value) => ({ value, label: texts.uses[value] }))}
        value={idea.use}
        onChoose={(value) => set('use', value)}
      />
      <NumberAnswer
        field="users"
        label={texts.users}
        unit={texts.people}
        rule={countRule(1_000_000)}
        value={idea.users}
        store={(input, value) => setIdea(input, 'users', value)}
        note={notes.users}
      />
      <RadioField
        label={texts.personalData}
        hint={texts.personalDataHint}
        options={personalData.map((value) => ({ value, label: texts.personalDataOptions[value] }))}
        value={idea.personalData}
        onChoose={(value) => set('personalData', value)}
      />
      <RadioField
        label={texts.place}
        options={places.map((value) => ({ value, label: texts.places[value] }))}
        value={idea.place}
        onChoose={(value) => set('place', value)}
        upright
      />
      <NumberAnswer
        field="budget"
        label={texts.budget}
        unit={texts.yenUnit}
        rule={yenRule(language, mostSpending)}
        value={idea.budgetYen}
        store={(input, value) => setIdea(input, 'budgetYen', value)}
        note={notes.budget}
      />
      <DateField
        label={texts.startOn}
        value={idea.startOn}
        fault={notes.startOn}
        onDate={(date) => set('startOn', date)}
      />
    </>
  )
}
