import { readFileSync } from 'node:fs'
import { estimate } from '../../packages/funding/src/engine/estimate.ts'
import { type Packs, Session } from '../../packages/funding/src/engine/session.ts'
import { factsOf } from '../../packages/funding/src/facts-of.ts'
import { builtPacksFile } from '../../packages/funding/src/io/built.ts'
import { loadPacks } from '../../packages/funding/src/load.ts'
import { parseDay } from '../../packages/kit/src/calendar.ts'
import { examples, type PlanExample } from '../../packages/plan/src/examples.ts'
import { heapMb, median, milliseconds } from '../contest.ts'

/** The packs that ship, for the first of the plan's example organisations. */
export interface Shipped {
  loadMs: number
  heapMb: number
  schemes: number
  /** All schemes with trace and questions for one firm: the first time, and the median of many. */
  firstMs: number
  warmMs: number
}

const count = 20
const repeats = 200

export async function measureShipped(): Promise<Shipped> {
  const text = readFileSync(builtPacksFile, 'utf8')
  const load = () => loadPacks(JSON.parse(text))
  let packs!: Packs
  const loadMs = await milliseconds(() => {
    packs = load()
  })
  const [{ date, input }] = examples as [PlanExample]
  const facts = { ...factsOf(input.profile, input.idea), ...input.answers }
  const ids = [...packs.schemes.values()]
    .filter(({ pack }) => pack.kind !== 'definition')
    .slice(0, count)
    .map(({ pack }) => pack.id)
  const all = () => {
    const session = new Session(packs, facts, { date: parseDay(date) }, input.idea.costs)
    for (const id of ids) estimate(id, session, { language: 'ja' })
  }
  const times: number[] = []
  for (let i = 0; i <= repeats; i++) times.push(await milliseconds(all))
  const [firstMs, ...later] = times
  return {
    loadMs,
    heapMb: heapMb(load),
    schemes: ids.length,
    firstMs: firstMs!,
    warmMs: median(later.slice(20)),
  }
}
