import type { Language } from '@hiroba/kit'
import type { Plan, PlanInput } from '@hiroba/plan'
import { useEffect, useRef, useState } from 'react'
import { type Engine, Refused } from './engine.ts'

/** The plan for the last answers that could be computed, and what went wrong since. */
export interface PlanView {
  plan: Plan | undefined
  trouble: { kind: 'refused'; text: string } | { kind: 'stopped' } | undefined
  /** The plan is not yet the one for the present answers. */
  busy: boolean
  /** Computes the same answers again, in a new thread where the last one died. */
  again: () => void
}

interface Wanted {
  input: PlanInput
  language: Language
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
  const [view, setView] = useState<{ plan?: Plan; trouble?: PlanView['trouble']; of?: Wanted }>({})
  const [round, setRound] = useState(0)
  const wanted = useRef<Wanted | undefined>(undefined)
  const working = useRef(false)

  useEffect(() => {
    if (!input) return
    wanted.current = { input, language }
    if (!working.current) void work()

    async function work() {
      working.current = true
      while (wanted.current) {
        const of = wanted.current
        wanted.current = undefined
        const begin = performance.now()
        try {
          const plan = await engine.ask('plan', { ...of, date })
          performance.measure('plan', { start: begin, end: performance.now() })
          setView({ plan, of })
        } catch (error) {
          const trouble =
            error instanceof Refused
              ? ({ kind: 'refused', text: error.words[of.language] } as const)
              : ({ kind: 'stopped' } as const)
          setView(({ plan }) => ({ ...(plan && { plan }), trouble, of }))
        }
      }
      working.current = false
    }
  }, [engine, input, date, language, round])

  const { plan, trouble, of } = view
  const busy = of?.input !== input || of?.language !== language
  return { plan, trouble, busy, again: () => setRound((round) => round + 1) }
}
