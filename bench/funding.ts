/**
 * Our rule engine beside publicodes and json-rules-engine on the same model of twelve schemes, same firms, one process
 * for each run. The answers must agree with plain arithmetic before anything is timed.
 * Run: npm install --prefix bench && node bench/funding.ts
 */
import { writeFileSync } from 'node:fs'
import { conditions, inOwnProcess, median } from './contest.ts'
import type { Answers } from './funding/engine.ts'
import { compared, type Measured, measure } from './funding/measure.ts'
import { measureShipped, type Shipped } from './funding/shipped.ts'
import { table } from './funding/table.ts'
import { firms } from './model/firms.ts'
import { reference } from './model/reference.ts'
import { schemes } from './model/schemes.ts'

/** How many firms each is given: about two seconds. */
const engines = {
  ours: { load: () => import('./funding/ours.ts'), count: 40_000 },
  publicodes: { load: () => import('./funding/publicodes.ts'), count: 800 },
  'json-rules-engine': { load: () => import('./funding/json-rules.ts'), count: 1600 },
} as const
type EngineName = keyof typeof engines

/** What plain arithmetic says for the firms whose answers are compared. */
const truth = firms(compared, 0).flatMap((firm) => schemes.map((scheme) => reference(scheme, firm)))
const expected = {
  grants: truth.filter(({ eligible }) => eligible).length,
  yen: truth.reduce((sum, { amount }) => sum + amount, 0),
}

const runs = 5
const [wanted] = process.argv.slice(2)
if (wanted === undefined) compareAll()
else console.log(JSON.stringify(await measureOne(wanted)))

async function measureOne(name: string): Promise<Measured | Shipped> {
  if (name === 'shipped') return measureShipped()
  const { load, count } = engines[name as EngineName]
  return measure((await load()).load, count)
}

function compareAll(): void {
  const own = <T>(name: string) => inOwnProcess<T>(import.meta.filename, name)
  const names = Object.keys(engines) as EngineName[]
  // By turns, so that other work on the machine slows all of them alike.
  const rounds = Array.from({ length: runs }, () => names.map((name) => own<Measured>(name)))
  const measured = Object.fromEntries(
    names.map((name, i) => [name, summary(rounds.map((round) => round[i]!))]),
  )
  for (const [name, { known }] of Object.entries(measured)) {
    if (known.wrong + known.open > 0 || (known.yen ?? expected.yen) !== expected.yen)
      throw new Error(`${name} does not answer as plain arithmetic does: ${JSON.stringify(known)}`)
  }
  const shipped = medianOf(Array.from({ length: runs }, () => own<Shipped>('shipped')))
  const result = { ...conditions(), runs, firmsCompared: compared, expected, engines: measured, shipped }
  const file = (name: string) => new URL(`results/${name}`, import.meta.url)
  writeFileSync(file('funding.json'), `${JSON.stringify(result, null, 2)}\n`)
  writeFileSync(file('funding.md'), table(result))
  console.log(table(result))
}

function summary(all: Measured[]) {
  const pass = (of: 'known' | 'unknown') => {
    const rates = all.map((one) => Math.round(one[of].firmsPerSecond))
    return {
      firmsPerSecond: median(rates),
      slowest: Math.min(...rates),
      fastest: Math.max(...rates),
      ...judged(all[0]![of].answers),
    }
  }
  return {
    loadMs: round(median(all.map(({ loadMs }) => loadMs))),
    heapMb: round(median(all.map(({ heapMb }) => heapMb))),
    known: pass('known'),
    unknown: pass('unknown'),
  }
}

/** How many answers are certain, right and wrong, against the firms whose answers are all known. */
function judged({ said, yen }: Answers) {
  const decided = said.flatMap((one, i) => (one === 'open' ? [] : [(one === 'yes') === truth[i]!.eligible]))
  const right = decided.filter((isRight) => isRight).length
  return { right, wrong: decided.length - right, open: said.length - decided.length, yen }
}

function medianOf(all: Shipped[]): Shipped {
  const of = (key: keyof Shipped) => round(median(all.map((one) => one[key])))
  return {
    loadMs: of('loadMs'),
    heapMb: of('heapMb'),
    schemes: of('schemes'),
    firstMs: of('firstMs'),
    warmMs: of('warmMs'),
  }
}

function round(x: number): number {
  return Math.round(x * 100) / 100
}
