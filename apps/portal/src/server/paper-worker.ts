import { parentPort } from 'node:worker_threads'
import { loadBuiltPacks } from '@hiroba/funding/node'
import { type Day, formatDay, type Language, Problem } from '@hiroba/kit'
import { makePlan, parsePlanInput, planDocument } from '@hiroba/plan'
import { renderPdf } from '@hiroba/report/pdf'

/** What one worker is asked. */
export interface PaperOrder {
  input: unknown
  language: Language
  /** For which the rules are read. */
  day: Day
  /** The clock, for the document's own date. */
  now: Date
}

/** What it answers; a Problem crosses the thread as its code and params. */
export type PaperAnswer =
  | { bytes: Uint8Array<ArrayBuffer> }
  | { problem: { code: Problem['code']; params: Problem['params'] } }

const packs = loadBuiltPacks()

parentPort!.on('message', (order: PaperOrder) => {
  const answer = paperOf(order)
  parentPort!.postMessage(answer, 'bytes' in answer ? [answer.bytes.buffer] : [])
})

function paperOf({ input, language, day, now }: PaperOrder): PaperAnswer {
  try {
    const plan = makePlan(parsePlanInput(input), { packs, date: formatDay(day), language })
    return { bytes: new Uint8Array(renderPdf(planDocument(plan, language), { now })) }
  } catch (error) {
    const { code, params }: Problem = error instanceof Problem ? error : new Problem('broken', {})
    return { problem: { code, params } }
  }
}
