/**
 * Predicted against published speed at every point, and GPU-hours of published training runs.
 * The constants were fitted on the set `fit`; the honest error is that of `heldOut`, whose groups of model and GPU
 * the fit never saw. Run: node bench/compute-validation.ts
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { findGpu, findModel } from '../packages/compute/src/catalogue.ts'
import { measuredReplica, measurements, predicted, trainingRuns } from '../packages/compute/src/published.ts'
import { trainingGpuHours } from '../packages/compute/src/training.ts'

const points = measurements.map((m) => {
  const { value, lo, hi } = predicted(m)
  const kind = measuredReplica(m).architecture.experts ? 'mixture' : 'dense'
  const inBand = m.tokensPerSecond >= lo && m.tokensPerSecond <= hi
  return { ...m, kind, predicted: Math.round(value), error: round(value / m.tokensPerSecond - 1), inBand }
})

const groups = [
  ['fit, dense', points.filter((p) => p.set === 'fit' && p.kind === 'dense')],
  ['fit, mixture', points.filter((p) => p.set === 'fit' && p.kind === 'mixture')],
  ['held out, dense', points.filter((p) => p.set === 'heldOut' && p.kind === 'dense')],
  ['held out, mixture', points.filter((p) => p.set === 'heldOut' && p.kind === 'mixture')],
  ['class factor', points.filter((p) => p.set === 'classFactor')],
] as const

const summary = groups.map(([name, group]) => {
  const errors = group.map((p) => Math.abs(p.error)).toSorted((a, b) => a - b)
  const at = (share: number) => errors[Math.min(errors.length - 1, Math.floor(share * errors.length))]
  const inBand = round(group.filter((p) => p.inBand).length / group.length)
  return { group: name, points: group.length, median: at(0.5), p90: at(0.9), worst: errors.at(-1), inBand }
})

const training = trainingRuns.map((run) => {
  const tokens = run.tokensBillions * 1e9
  const hours = trainingGpuHours(findModel(run.model).architecture, 'full', tokens, findGpu(run.gpu))
  const inBand = run.gpuHours >= hours.lo && run.gpuHours <= hours.hi
  return {
    model: run.model,
    published: run.gpuHours,
    lo: Math.round(hours.lo),
    hi: Math.round(hours.hi),
    inBand,
  }
})

console.table(
  points.map((p) => ({
    model: p.model,
    gpu: `${p.gpu} ×${p.gpusPerReplica}${p.replicas > 1 ? ` ×${p.replicas}` : ''}`,
    lengths: `${p.prompt}/${p.output}`,
    published: p.tokensPerSecond,
    predicted: p.predicted,
    'error %': Math.round(p.error * 100),
    set: p.set,
  })),
)
console.table(summary)
console.table(training)

const result = {
  date: new Date().toISOString().slice(0, 10),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
  machine: { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version },
  summary,
  training,
  points: points.map(
    ({ model, gpu, gpusPerReplica, replicas, prompt, output, tokensPerSecond, predicted: p, error, set }) => [
      `${model} ${gpu} ×${gpusPerReplica} ×${replicas} ${prompt}/${output} ${set}`,
      tokensPerSecond,
      p,
      error,
    ],
  ),
}
writeFileSync(
  new URL('results/compute-validation.json', import.meta.url),
  `${JSON.stringify(result, null, 2)}\n`,
)

function round(x: number): number {
  return Math.round(x * 1000) / 1000
}
