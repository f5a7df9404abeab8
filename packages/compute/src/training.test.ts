import fc from 'fast-check'
import { expect, it } from 'vitest'
import validation from '../data/validation.json' with { type: 'json' }
import { findGpu, findModel, gpus } from './catalogue.ts'
import { countParameters } from './parameters.ts'
import { sizeTraining, trainingGpuHours, trainingShare } from './training.ts'
import { loraParameters, type Tuning, trainingMemory } from './training-memory.ts'
import { weightBytes } from './weights.ts'

const shape = (id: string) => findModel(id).architecture

it.each([
  ['llama-3.1-8b', 41_943_040],
  ['llama-3.3-70b', 207_093_760],
  ['qwen2.5-7b', 40_370_176],
  ['llm-jp-3-13b', 62_586_880],
])('LoRA of rank 16 on the seven linear maps of %s trains %d parameters', (id, trainable) => {
  expect(loraParameters(shape(id), 16)).toBe(trainable)
})

function states(id: string, tuning: Tuning, gpusInParallel = 1, zero: 0 | 1 | 2 | 3 = 0): number {
  const run = { rank: 16, batch: 1, sequence: 1, recompute: true }
  const m = trainingMemory({ architecture: shape(id), tuning, gpus: gpusInParallel, zero, ...run })
  return (m.weights + m.gradients + m.optimiser) / 1e9
}

it.each([
  ['llama-3.1-8b', 128.5, 16.7],
  ['llama-3.3-70b', 1129, 144],
])('the model states of %s take %d GB in full and %d GB with LoRA', (id, full, lora) => {
  expect(states(id, 'full') / full).toBeCloseTo(1, 2)
  expect(states(id, 'lora') / lora).toBeCloseTo(1, 2)
})

it.each([
  ['llama-3.1-8b', 5.1],
  ['llama-3.3-70b', 42],
])(
  'QLoRA of %s takes %d GB when embedding and head are quantised too, and more as it is usually done',
  (id, gb) => {
    const all = weightBytes(shape(id), 'int4', 'same') + 16 * loraParameters(shape(id), 16)
    expect(all / 1e9 / gb).toBeCloseTo(1, 2)
    expect(states(id, 'qlora')).toBeGreaterThan(gb)
  },
)

it('ZeRO shares 16 bytes per parameter: 4 + 12/N, 2 + 14/N, 16/N', () => {
  const billions = countParameters(shape('llama-3.1-8b')).total / 1e9
  expect(states('llama-3.1-8b', 'full', 8, 1)).toBeCloseTo(billions * (4 + 12 / 8))
  expect(states('llama-3.1-8b', 'full', 8, 2)).toBeCloseTo(billions * (2 + 14 / 8))
  expect(states('llama-3.1-8b', 'full', 8, 3)).toBeCloseTo(billions * (16 / 8))
})

it.each([
  ['llama-2-7b', 180_021],
  ['llama-2-70b', 1_842_415],
  ['llama-3.1-405b', 26_670_000],
])('6PD at 40 % of the peak says %s took %d GPU-hours', (id, hours) => {
  const run = validation.training.find((t) => t.model === id)!
  const range = trainingGpuHours(shape(id), 'full', run.tokensBillions * 1e9, findGpu(run.gpu))
  expect((range.lo * trainingShare.hi) / 0.4 / hours).toBeCloseTo(1, 2)
})

it('the published hours of large runs lie in the band', () => {
  for (const id of ['llama-2-7b', 'llama-2-70b', 'llama-3.1-405b', 'llama-3.3-70b']) {
    const run = validation.training.find((t) => t.model === id)!
    const range = trainingGpuHours(shape(id), 'full', run.tokensBillions * 1e9, findGpu(run.gpu))
    expect(run.gpuHours).toBeGreaterThan(range.lo)
    expect(run.gpuHours).toBeLessThan(range.hi)
  }
})

it('recomputation never needs more memory, and what is placed fits', () => {
  const tokens = fc.integer({ min: 1, max: 32_768 })
  fc.assert(
    fc.property(
      tokens,
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 256 }),
      (sequence, batch, rank) => {
        const architecture = shape('llm-jp-4-8b')
        const run = {
          architecture,
          tuning: 'lora' as const,
          rank,
          batch,
          sequence,
          gpus: 1,
          zero: 0 as const,
        }
        const kept = trainingMemory({ ...run, recompute: false })
        const again = trainingMemory({ ...run, recompute: true })
        // One layer is held in full while it is computed again, so with a single layer nothing is won.
        expect(again.total).toBeLessThanOrEqual(kept.total)
        for (const p of sizeTraining({ ...run, tokens: { lo: 1e6, hi: 1e6 } }, gpus))
          expect(p.memory.total).toBeLessThanOrEqual(p.limitPerGpu)
      },
    ),
    { numRuns: 50 },
  )
})
