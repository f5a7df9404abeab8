import type { Language } from '@hiroba/kit'
import type { Plan, PlanInput } from '@hiroba/plan'
import { useEffect, useRef, useState } from 'react'
import { type Engine, Refused } from './engine.ts'

/** The plan for the last answers that could be computed, and what went wrong since. */
export interface PlanView {
  plan: Plan | undefined
  trouble: { kind: 'refused'; text: string } | { kind: 'stopped' } | undefined
  /** Computes the same answers again, in a new thread where the last one died. */
  again: () => void
}

/**
 * Recomputes whenever the answers change. One computation runs at a time; of the answers typed meanwhile only the
 * last are computed next, so no stale plan ever shows. Each computation is measured as `plan` (performance.measure).
 */
export function usePlan(
  engine: Engine,
  input: PlanInput | undefined,
  date: string,
  language: Language,
): PlanView {
  const [view, setView] = useState<Omit<PlanView, 'again'>>({ plan: undefined, trouble: undefined })
  const [round, setRound] = useState(0)
  const wanted = useRef<{ input: PlanInput; language: Language } | undefined>(undefined)
  const busy = useRef(false)

  useEffect(() => {
    if (!input) return
    wanted.current = { input, language }
    if (!busy.current) void work()

    async function work() {
      busy.current = true
      while (wanted.current) {
        const { input, language } = wanted.current
        wanted.current = undefined
        const begin = performance.now()
        try {
          const plan = await engine.ask('plan', { input, date, language })
          performance.measure('plan', { start: begin, end: performance.now() })
          setView({ plan, trouble: undefined })
        } catch (error) {
          const trouble =
            error instanceof Refused
              ? ({ kind: 'refused', text: error.words[language] } as const)
              : ({ kind: 'stopped' } as const)
          setView(({ plan }) => ({ plan, trouble }))
        }
      }
      busy.current = false
    }
  }, [engine, input, date, language, round])

  return { ...view, again: () => setRound((round) => round + 1) }
}
