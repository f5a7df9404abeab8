/**
 * How long the whole plan takes: computing, effect and money for each example organisation, the first time and once
 * warm. The page recomputes it on each keystroke in a worker and must stay under 50 ms.
 * Run: node bench/plan.ts
 */
import { writeFileSync } from 'node:fs'
import { loadBuiltPacks } from '../packages/funding/src/io/built.ts'
import { examples } from '../packages/plan/src/examples.ts'
import { makePlan } from '../packages/plan/src/make-plan.ts'
import { conditions, inOwnProcess, median, milliseconds } from './contest.ts'

interface Timing {
  firstMs: number
  warmMs: number
  /** Nineteen of twenty are faster. */
  p95Ms: number
}

const repeats = 200
const warmUp = 40
const runs = 5

const [wanted] = process.argv.slice(2)
if (wanted === undefined) timeAll()
else console.log(JSON.stringify(await time(wanted)))

async function time(id: string): Promise<Timing> {
  const packs = loadBuiltPacks()
  const { input, date } = examples.find((example) => example.id === id)!
  const plan = () => makePlan(input, { packs, date, language: 'ja' })
  const firstMs = await milliseconds(plan)
  for (let i = 0; i < warmUp; i++) plan()
  const times: number[] = []
  for (let i = 0; i < repeats; i++) times.push(await milliseconds(plan))
  times.sort((a, b) => a - b)
  return { firstMs, warmMs: median(times), p95Ms: times[Math.floor(repeats * 0.95)]! }
}

function timeAll(): void {
  const plans = Object.fromEntries(
    examples.map(({ id }) => {
      const all = Array.from({ length: runs }, () => inOwnProcess<Timing>(import.meta.filename, id))
      const of = (key: keyof Timing) => Math.round(median(all.map((one) => one[key])) * 10) / 10
      return [id, { firstMs: of('firstMs'), warmMs: of('warmMs'), p95Ms: of('p95Ms') }]
    }),
  )
  console.table(plans)
  const result = { ...conditions(), runs, plans }
  writeFileSync(new URL('results/plan.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
}
