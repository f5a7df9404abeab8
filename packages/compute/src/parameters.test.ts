import { expect, it } from 'vitest'
import { models } from './catalogue.ts'
import { kvBytes, kvBytesPerToken } from './kv-cache.ts'
import { countParameters } from './parameters.ts'

it.each(models.map((m) => [m.id, m] as const))('%s has the published number of parameters', (_, model) => {
  const counted = countParameters(model.architecture)
  expect(counted.total / 1e9 / model.billions).toBeCloseTo(1, 3)
  if (model.activeBillions !== undefined)
    expect(counted.active / 1e9 / model.activeBillions).toBeCloseTo(1, 2)
})

/** Exact counts from the model cards. */
it.each([
  ['llama-3.1-8b', 8_030_261_248],
  ['qwen2.5-7b', 7_615_616_512],
  ['qwen3-8b', 8_190_735_360],
  ['llm-jp-4-8b', 8_590_200_832],
  ['llm-jp-4-32b-a3.8b', 32_139_028_992],
])('%s has exactly %d parameters', (id, total) => {
  expect(countParameters(models.find((m) => m.id === id)!.architecture).total).toBe(total)
})

it('one token of LLM-jp-4 32B-A3.8B passes through 3,827,476,992 parameters', () => {
  const model = models.find((m) => m.id === 'llm-jp-4-32b-a3.8b')!
  expect(countParameters(model.architecture).active).toBe(3_827_476_992)
})

it.each(models.map((m) => [m.id, m] as const))('%s has the published KV cache per token', (_, model) => {
  expect(kvBytesPerToken(model.architecture, 2)).toBe(model.kvBytesPerToken)
})

it('LLM-jp-3 13B, without grouped queries, needs 6.25 GiB for one conversation of 8,192 tokens', () => {
  const model = models.find((m) => m.id === 'llm-jp-3-13b')!
  expect(kvBytes(model.architecture, 8192, 2)).toBe(6.25 * 2 ** 30)
})

it('a layer with a window stops growing at the window', () => {
  const { architecture } = models.find((m) => m.id === 'gemma-3-27b')!
  const grown = kvBytes(architecture, 100_000, 2) - kvBytes(architecture, 99_999, 2)
  expect(grown).toBe(10 * 2 * 16 * 128 * 2)
})

it('the cache of PLaMo 2 stops growing at its window, and never falls below its Mamba state', () => {
  const { architecture } = models.find((m) => m.id === 'plamo-2-1b')!
  const state = 2 * 8 * 32 * 128 * (64 + 3)
  expect(kvBytes(architecture, 1, 2)).toBe(4096 + state)
  expect(kvBytes(architecture, 1_000_000, 2)).toBe(4096 * 2048 + state)
})
