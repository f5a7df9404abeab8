import type { Question } from '@hiroba/advice'
import { loadPacks, type Packs } from '@hiroba/funding'
import { Problem, type Words } from '@hiroba/kit'
import {
  decodePlan,
  emptyPlan,
  encodePlan,
  examples,
  makePlan,
  parsePlanInput,
  withoutText,
} from '@hiroba/plan'
import packsUrl from '../../../../../packages/funding/build/packs.json?url'
import type { Asks, Kind, Opened, Reply, Request } from './messages.ts'

let loading: Promise<Packs> | undefined

/** The rules, fetched once; after a failure the next question tries again. */
async function packs(): Promise<Packs> {
  loading ??= fetch(packsUrl)
    .then((answer) => answer.json())
    .then(loadPacks)
  try {
    return await loading
  } catch (error) {
    loading = undefined
    throw new Problem('dataNotLoaded', {}, { cause: error })
  }
}

type Work = { [K in Kind]: (params: Asks[K]['params']) => Asks[K]['answer'] | Promise<Asks[K]['answer']> }

const work: Work = {
  open,
  plan: async ({ input, date, language }) => makePlan(input, { packs: await packs(), date, language }),
  asked,
  encode: ({ input, withText }) => encodePlan(withText ? input : withoutText(input)),
  read: ({ json }) => parsePlanInput(json),
}

function open({ link, kept }: Asks['open']['params']): Opened {
  const opened: Opened = { input: emptyPlan(), from: 'nothing', examples }
  if (kept !== null)
    try {
      opened.input = parsePlanInput(jsonOf(kept))
      opened.from = 'memory'
    } catch (error) {
      opened.broken = { what: 'memory', reason: sentence(error) }
    }
  if (link !== undefined)
    try {
      const linked = decodePlan(link)
      if (opened.from === 'memory') opened.before = opened.input
      opened.input = linked
      opened.from = 'link'
    } catch (error) {
      opened.broken = { what: 'link', reason: sentence(error) }
    }
  return opened
}

/** What is no JSON is no plan either, and is refused with the same sentence. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Without the answers a plan asks everything; what was answered is picked out. */
async function asked({ input, date, language }: Asks['asked']['params']): Promise<Question[]> {
  const plan = makePlan({ ...input, answers: {} }, { packs: await packs(), date, language })
  const schemes = [...plan.money.chosen, ...plan.money.leftOut].flatMap(({ answer }) => answer.questions)
  const questions = [...plan.questions, ...schemes].filter(({ id }) => input.answers[id] !== undefined)
  return [...new Map(questions.map((question) => [question.id, question])).values()]
}

function sentence(error: unknown): Words {
  const problem = error instanceof Problem ? error : new Problem('broken', {})
  return { ja: problem.sentence('ja'), en: problem.sentence('en') }
}

async function answer<K extends Kind>({ id, kind, params }: Request<K>): Promise<Reply<K>> {
  try {
    const begin = performance.now()
    const answer = await work[kind](params)
    return { id, answer, ms: performance.now() - begin }
  } catch (error) {
    return { id, fault: sentence(error) }
  }
}

// Asked for at once, so that they are there when the first answers have been read; and one plan is made and thrown
// away, since the first computation of a worker costs four times the later ones and would fall on the first keystroke.
packs().then(warmUp, () => undefined)

function warmUp(rules: Packs): void {
  const [example] = examples
  if (example) makePlan(example.input, { packs: rules, date: example.date, language: 'ja' })
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data).then(postMessage, (error) => reportError(error))
})
