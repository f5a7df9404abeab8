/**
 * How the constants in packages/compute/data/calibration.json were found: coordinate search on the points of the set
 * `fit`, minimising mean + half the median of |log(predicted ÷ published)|. Prints what it finds; the file holds it
 * rounded. Held-out points are only looked at in the last line. Run: node bench/compute-fit.ts
 */
import { batchThatFits } from '../packages/compute/src/memory.ts'
import type { Calibration, Measurement } from '../packages/compute/src/model.ts'
import { measuredReplica, measurements } from '../packages/compute/src/published.ts'
import { calibration, throughput } from '../packages/compute/src/throughput.ts'

type Constant = Exclude<keyof Calibration, 'bands' | 'source' | 'serverShare' | 'memoryShare' | 'reservedGB'>

/** Where each constant may lie. No program reads faster than 92 % of the peak bandwidth. */
const bounds: Record<Constant, [lo: number, hi: number]> = {
  computeShare: [0.3, 1],
  expertShare: [0.1, 1],
  bandwidthShare: [0.5, 0.92],
  stepSeconds: [0, 0.02],
  tensorParallelLoss: [0, 0.2],
  fp4Share: [0.3, 1],
  maxBatch: [128, 2048],
}
const names = Object.keys(bounds) as Constant[]

const points = (set: Measurement['set']) =>
  measurements.filter((m) => m.set === set).map((m) => ({ m, replica: measuredReplica(m) }))
const fitted = points('fit')

function errors(c: Calibration, on: typeof fitted): number[] {
  return on
    .map(({ m, replica }) => {
      const batch = Math.max(1, batchThatFits(replica, c))
      return Math.abs(Math.log((m.replicas * throughput(replica, batch, c)) / m.tokensPerSecond))
    })
    .toSorted((a, b) => a - b)
}

const median = (sorted: number[]) => sorted[Math.floor(sorted.length / 2)]!

function score(c: Calibration): number {
  const all = errors(c, fitted)
  return all.reduce((sum, e) => sum + e, 0) / all.length + median(all) / 2
}

let best: Calibration = {
  ...calibration,
  ...{ computeShare: 0.6, expertShare: 0.5, bandwidthShare: 0.9, stepSeconds: 0.005 },
  ...{ tensorParallelLoss: 0.1, fp4Share: 0.6, maxBatch: 512 },
}
let lowest = score(best)
for (let round = 0; round < 24; round++) {
  for (const name of names) {
    const [lo, hi] = bounds[name]
    // Eight rounds over the whole range, then closer and closer around the best.
    const width = (hi - lo) * (round < 8 ? 1 : 0.15)
    const middle = round < 8 ? (lo + hi) / 2 : best[name]
    for (let i = 0; i <= 40; i++) {
      const x = Math.min(hi, Math.max(lo, middle - width / 2 + (width * i) / 40))
      const tried = { ...best, [name]: name === 'maxBatch' ? Math.round(x) : x }
      const found = score(tried)
      if (found < lowest) [lowest, best] = [found, tried]
    }
  }
}

console.table(names.map((name) => ({ constant: name, found: best[name], inTheFile: calibration[name] })))
const row = (what: string, c: Calibration) => ({
  constants: what,
  'fit, median |log error|': median(errors(c, fitted)),
  'held out': median(errors(c, points('heldOut'))),
})
console.table([row('found now', best), row('in the file', calibration)])
