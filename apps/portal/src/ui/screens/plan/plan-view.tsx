import type { Day } from '@hiroba/kit'
import type { Plan } from '@hiroba/plan'
import { Boundary } from '../../parts/boundary.tsx'
import { useAnswers } from './answers/plan-state.ts'
import { CashFlow } from './cash-flow.tsx'
import { Compute } from './compute.tsx'
import { Deadlines } from './deadlines.tsx'
import { Effect } from './effect.tsx'
import { LeftOut } from './left-out.tsx'
import { Questions } from './questions.tsx'
import { Sources } from './sources.tsx'
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
      <Boundary>
        <Questions plan={plan} answers={input.answers} />
      </Boundary>
      {money.afterTax && (
        <Boundary>
          <AfterTax afterTax={money.afterTax} />
        </Boundary>
      )}
      {money.cashFlow.length > 0 && (
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
  return (
    <>
      {money.leftOut.length > 0 && (
        <Boundary>
          <LeftOut leftOut={money.leftOut} today={today} />
        </Boundary>
      )}
      <Boundary>
        <Deadlines deadlines={money.deadlines} startOn={input.idea.startOn} today={today} />
      </Boundary>
      <Boundary>
        <Compute compute={plan.compute} />
      </Boundary>
      <Boundary>
        <Effect effect={plan.effect} costs={money.costs} />
      </Boundary>
      <Boundary>
        <Sources sources={plan.sources} />
      </Boundary>
    </>
  )
}
