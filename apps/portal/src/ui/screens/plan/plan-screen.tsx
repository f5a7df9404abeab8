import { dayInJapan, formatDay, longDate } from '@hiroba/kit'
import type { PlanInput } from '@hiroba/plan'
import { useState } from 'react'
import { useLanguage, useTexts } from '../../language.ts'
import { Boundary } from '../../parts/boundary.tsx'
import { PaperContext, usePaper } from '../../parts/paper.ts'
import { SourcesContext } from '../../parts/sources.tsx'
import { Engine } from '../../worker/engine.ts'
import { usePlan } from '../../worker/use-plan.ts'
import { About } from './about.tsx'
import { Actions } from './actions.tsx'
import { isBlank } from './answered.ts'
import { AnswersContext } from './answers/plan-state.ts'
import { Rail } from './answers/rail.tsx'
import { AskedContext } from './asked.ts'
import { Examples } from './examples.tsx'
import { Money } from './money.tsx'
import { Notice } from './notice.tsx'
import { BesideRows, PlanRows } from './plan-view.tsx'
import { Start } from './start.tsx'
import { Summary } from './summary.tsx'
import { planTexts } from './texts.ts'
import { useAskedQuestions } from './use-asked.ts'
import { nothing, usePlanState } from './use-plan-state.ts'

const engine = new Engine()

/** The main job: answers on the left, the plan that follows from them on the right. */
export function PlanScreen() {
  const texts = useTexts(planTexts)
  const language = useLanguage()
  const [today] = useState(() => dayInJapan(new Date()))
  const date = formatDay(today)
  const { answers, beginning, examples, replace, failed, elsewhere } = usePlanState(engine, date)
  const { plan, trouble, busy, again } = usePlan(engine, answers?.input, date, language)
  const asked = useAskedQuestions(engine, answers?.input, date, language)
  const printing = usePaper()
  const notice = (
    <Notice
      beginning={beginning}
      elsewhere={elsewhere}
      trouble={failed ? { kind: 'stopped' } : trouble}
      onAgain={failed ? () => location.reload() : again}
      onBack={(before) => replace(before, 'back')}
    />
  )
  if (!answers)
    return (
      <div className="page title">
        <div>
          <h1>{texts.title}</h1>
          <p className="t-lead">{texts.opening}</p>
          {failed && notice}
        </div>
      </div>
    )
  const blank = isBlank(answers.input)
  const choices = {
    examples,
    onChoose: (input: PlanInput) => replace({ input, typed: {} }, 'example'),
  }
  return (
    <AnswersContext value={answers}>
      <AskedContext value={asked}>
        <PaperContext value={printing}>
          <SourcesContext value={plan?.sources ?? []}>
            <div className="page title">
              <div>
                <h1>{texts.title}</h1>
                <p className="t-lead">{answers.input.idea.summary || texts.lead}</p>
                <p className="t-note">{texts.note(longDate(today, language))}</p>
                {!blank && <Examples {...choices} />}
              </div>
              <Actions
                engine={engine}
                date={date}
                onOpen={async (json) =>
                  replace({ input: await engine.ask('read', { json }), typed: {} }, 'file')
                }
              />
            </div>
            {plan && (
              <Boundary>
                <Summary plan={plan} today={today} />
              </Boundary>
            )}
            <div className="page" aria-busy={busy}>
              {notice}
              <div className="row row-first">
                <div>
                  <Rail />
                  {plan && !blank && (
                    <About plan={plan} onClear={() => replace({ input: nothing, typed: {} }, 'cleared')} />
                  )}
                </div>
                {blank ? (
                  <Start {...choices} />
                ) : (
                  plan && (
                    <div className="beside">
                      <Boundary>
                        <Money money={plan.money} />
                      </Boundary>
                      <BesideRows plan={plan} />
                    </div>
                  )
                )}
              </div>
              {plan && !blank && <PlanRows plan={plan} today={today} />}
            </div>
          </SourcesContext>
        </PaperContext>
      </AskedContext>
    </AnswersContext>
  )
}
