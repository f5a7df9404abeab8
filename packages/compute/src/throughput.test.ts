import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findGpu, findModel } from './catalogue.ts'
import { prefillSeconds, type Replica, stepSeconds, throughput } from './throughput.ts'
import { streamedBytes } from './weights.ts'

const replica = (model: string, more: Partial<Replica> = {}): Replica => ({
  architecture: findModel(model).architecture,
  gpu: findGpu('h100-sxm'),
  gpus: 1,
  precision: 'bf16',
  kvElementBytes: 2,
  prompt: 1000,
  output: 500,
  ...more,
})

it('a window makes reading a long prompt cheaper, and no difference below it', () => {
  const narrow = replica('gemma-3-12b')
  const { window: _none, ...wide } = narrow.architecture
  const seconds = (prompt: number) => [
    prefillSeconds({ ...narrow, prompt }),
    prefillSeconds({ ...narrow, architecture: wide, prompt }),
  ]
  expect(seconds(1000)[0]).toBeCloseTo(seconds(1000)[1]!, 12)
  expect(seconds(50_000)[0]).toBeLessThan(seconds(50_000)[1]! * 0.9)
})

it('one user of an 8B model at 16 bits waits for the weights: 15 GB over 92 % of 3.35 TB/s, and the program', () => {
  const one = replica('llama-3.1-8b', { prompt: 1, output: 1 })
  expect(stepSeconds(one, 1)).toBeCloseTo(((8.03 - 0.525) * 2) / (3350 * 0.92) + 0.0033, 4)
})

it('of a mixture, one token touches its own experts and very many touch all', () => {
  const { architecture } = replica('qwen3-30b-a3b')
  const { experts: _, ...dense } = architecture
  const rest = streamedBytes(dense, 'fp8', 1)
  const all = streamedBytes(architecture, 'fp8', 1e6) - rest
  expect((streamedBytes(architecture, 'fp8', 1) - rest) / all).toBeCloseTo(8 / 128, 2)
})

it('more requests at once give more tokens in all, and fewer to each', () => {
  const batch = fc.integer({ min: 1, max: 500 })
  fc.assert(
    fc.property(
      batch,
      batch,
      fc.constantFrom('llm-jp-4-8b', 'qwen3-30b-a3b', 'gemma-3-12b'),
      (a, b, model) => {
        const [few, many] = [Math.min(a, b), Math.max(a, b) + 1]
        const at = (n: number) => throughput(replica(model), n)
        expect(at(many)).toBeGreaterThan(at(few))
        expect(at(many) / many).toBeLessThan(at(few) / few)
      },
    ),
  )
})
