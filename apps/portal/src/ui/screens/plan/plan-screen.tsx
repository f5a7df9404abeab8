import { dayInJapan, formatDay, longDate } from '@hiroba/kit'
import { useMemo, useState } from 'react'
import { useLanguage, useTexts } from '../../language.ts'
import { AnswersContext, afterLeaving, afterTyping, type PlanState } from './answers/plan-state.ts'
import { Rail } from './answers/rail.tsx'
import { planTexts } from './texts.ts'

const nothing: PlanState = {
  input: { version: 1, profile: {}, idea: { summary: '', tasks: [], costs: [] }, answers: {}, edits: {} },
  typed: {},
}

/** The main job: answers on the left, the plan that follows from them on the right. */
export function PlanScreen() {
  const texts = useTexts(planTexts)
  const language = useLanguage()
  const [state, setState] = useState(nothing)
  const [day] = useState(() => dayInJapan(new Date()))
  const answers = useMemo(
    () => ({
      ...state,
      today: formatDay(day),
      change: (update: (input: PlanState['input']) => PlanState['input']) =>
        setState((state) => ({ ...state, input: update(state.input) })),
      type: (...typing: Parameters<typeof afterTyping> extends [unknown, ...infer Rest] ? Rest : never) =>
        setState((state) => afterTyping(state, ...typing)),
      settle: (field: string) => setState((state) => afterLeaving(state, field)),
    }),
    [state, day],
  )
  return (
    <AnswersContext value={answers}>
      <div className="page title">
        <div>
          <h1>{texts.title}</h1>
          <p className="t-lead">{texts.lead}</p>
          <p className="t-note">{texts.note(longDate(day, language))}</p>
        </div>
      </div>
      <div className="page">
        <div className="row row-first">
          <Rail />
        </div>
      </div>
    </AnswersContext>
  )
}
