import type { Day } from '@hiroba/kit'
import type { Plan } from '@hiroba/plan'
import { useLanguage } from '../../language.ts'
import { Boundary } from '../../parts/boundary.tsx'
import { asksComputing } from './answered.ts'
import { useAnswers } from './answers/plan-state.ts'
import { CashFlow } from './cash-flow.tsx'
import { Compute } from './compute.tsx'
import { Deadlines } from './deadlines.tsx'
import { Effect } from './effect.tsx'
import { LeftOut } from './left-out.tsx'
import { Questions } from './questions.tsx'
import { foldedSources, Sources } from './sources.tsx'
import { Steps } from './steps.tsx'
import { AfterTax, Totals } from './totals.tsx'

/** What follows from the money at once; it stands under it, beside the answers. */
export function BesideRows({ plan }: { plan: Plan }) {
  const { input } = useAnswers()
  const { money } = plan
  return (
    <>
      {money.total.hi > 0 && (
        <Boundary>
          <Totals money={money} budget={input.idea.budgetYen} />
        </Boundary>
      )}
      {plan.steps.length > 0 && (
        <Boundary>
          <Steps steps={plan.steps} />
        </Boundary>
      )}
      <Boundary>
        <Questions plan={plan} answers={input.answers} />
      </Boundary>
      {money.afterTax && (
        <Boundary>
          <AfterTax afterTax={money.afterTax} />
        </Boundary>
      )}
      {money.total.hi > 0 && money.cashFlow.length > 0 && (
        <Boundary>
          <CashFlow flow={money.cashFlow} />
        </Boundary>
      )}
    </>
  )
}

/** Everything below the answers, over the whole width. */
export function PlanRows({ plan, today }: { plan: Plan; today: Day }) {
  const { input } = useAnswers()
  const { money } = plan
  const language = useLanguage()
  // A task of which only the name is known saves no hours yet; that is not 0 hours.
  const tasks = plan.effect.tasks.filter(({ hoursPerMonth }) => hoursPerMonth.hi > 0)
  return (
    <>
      {money.leftOut.length > 0 && (
        <Boundary>
          <LeftOut key={language} leftOut={money.leftOut} today={today} />
        </Boundary>
      )}
      <Boundary>
        <Deadlines money={money} startOn={input.idea.startOn} today={today} />
      </Boundary>
      {asksComputing(input) && (
        <Boundary>
          <Compute compute={plan.compute} />
        </Boundary>
      )}
      {(tasks.length > 0 || money.costs.length > 0) && (
        <Boundary>
          <Effect effect={{ ...plan.effect, tasks }} costs={money.costs} />
        </Boundary>
      )}
      <Boundary>
        <Sources sources={plan.sources} folded={foldedSources(plan)} />
      </Boundary>
    </>
  )
}
