import type { PlanInput } from '@hiroba/plan'
import { useEffect, useMemo, useState } from 'react'
import { keep, kept, onKeptElsewhere } from '../../kept.ts'
import type { Engine } from '../../worker/engine.ts'
import type { Opened } from '../../worker/messages.ts'
import { type Answers, afterLeaving, afterTyping, type PlanState, textOf } from './answers/plan-state.ts'
import { readLink } from './plan-link.ts'

/** Nothing answered yet. */
export const nothing: PlanInput = {
  version: 1,
  profile: {},
  idea: { summary: '', tasks: [], costs: [] },
  answers: {},
  edits: {},
}

/** How the answers came to be here, for the sentence that says so. */
export interface Beginning {
  from: Opened['from'] | 'example' | 'file' | 'cleared' | 'back'
  broken?: Opened['broken']
  /** The answers that were replaced, so that nobody loses work to a link, an example or a wrong click. */
  before?: PlanState
}

export interface OpenPlan {
  /** Absent until the first answers are read. */
  answers: Answers | undefined
  beginning: Beginning | undefined
  examples: Opened['examples']
  /** Puts other answers in the place of these, which can be asked back. */
  replace: (state: PlanState, from: Beginning['from']) => void
  failed: boolean
  /** Another tab has kept other answers; until one of the two ways is chosen, none of the tabs loses its own. */
  elsewhere: { reread: () => void; keepMine: () => void } | undefined
}

/** The answers: read from the link or from this browser, kept at every change. */
export function usePlanState(engine: Engine, today: string): OpenPlan {
  const [state, setState] = useState<PlanState>()
  const [beginning, setBeginning] = useState<Beginning>()
  const [examples, setExamples] = useState<Opened['examples']>([])
  const [failed, setFailed] = useState(false)
  const [changed, setChanged] = useState(false)

  useEffect(() => {
    const open = () => {
      const link = readLink(location.hash)
      const memory = readMemory()
      return engine.ask('open', { ...(link && { link: link.text }), kept: memory.input }).then((opened) => {
        const typed = opened.from === 'memory' ? memory.typed : {}
        setExamples(opened.examples)
        setState({ input: opened.input, typed })
        setBeginning({
          from: opened.from,
          ...(opened.broken && { broken: opened.broken }),
          ...(opened.before && { before: { input: opened.before, typed: memory.typed } }),
        })
        // From now on the answers live in this browser; a reload must not bring the link's back.
        if (link) history.replaceState(null, '', location.pathname)
      })
    }
    const onLink = () => {
      if (readLink(location.hash)) open().catch(() => setFailed(true))
    }
    open().catch(() => setFailed(true))
    addEventListener('hashchange', onLink)
    return () => removeEventListener('hashchange', onLink)
  }, [engine])

  useEffect(() => {
    if (state && !changed) keep('plan', textOf(state))
  }, [state, changed])

  useEffect(() => onKeptElsewhere('plan', (text) => state && setChanged(text !== textOf(state))), [state])

  const answers = useMemo(() => state && { ...state, today, ...changesOf(setState) }, [state, today])
  const replace = (next: PlanState, from: Beginning['from']) => {
    const own = state && !isNobodys(state.input, examples)
    setBeginning({ from, ...(own && from !== 'back' && { before: state }) })
    setState(next)
  }
  const elsewhere = changed
    ? {
        reread: () => {
          const memory = readMemory()
          engine.ask('open', { kept: memory.input }).then(
            ({ input }) => {
              setState({ input, typed: memory.typed })
              setChanged(false)
            },
            () => setFailed(true),
          )
        },
        keepMine: () => setChanged(false),
      }
    : undefined
  return { answers, beginning, examples, replace, failed, elsewhere }
}

/** An example as it came, or nothing answered: there is no work in it to be kept. */
function isNobodys(input: PlanInput, examples: Opened['examples']): boolean {
  const text = JSON.stringify(input)
  return [nothing, ...examples.map((example) => example.input)].some((one) => JSON.stringify(one) === text)
}

function changesOf(
  setState: (update: (state: PlanState | undefined) => PlanState | undefined) => void,
): Pick<Answers, 'change' | 'type' | 'settle'> {
  const update = (next: (state: PlanState) => PlanState) => setState((state) => state && next(state))
  return {
    change: (change: (input: PlanInput) => PlanInput) =>
      update((state) => ({ ...state, input: change(state.input) })),
    type: (field, text, reading, store) => update((state) => afterTyping(state, field, text, reading, store)),
    settle: (field) => update((state) => afterLeaving(state, field)),
  }
}

/** What was kept: the answers as text for the engine to check, and the texts of number fields. */
function readMemory(): { input: string | null; typed: PlanState['typed'] } {
  const text = kept('plan')
  if (text === null) return { input: null, typed: {} }
  try {
    const { input, typed } = JSON.parse(text)
    const texts = Object.entries(typed ?? {}).filter(([, text]) => typeof text === 'string')
    return { input: JSON.stringify(input), typed: Object.fromEntries(texts) as PlanState['typed'] }
  } catch {
    // Passed on as it is: the engine says in a sentence why it cannot be read.
    return { input: text, typed: {} }
  }
}
