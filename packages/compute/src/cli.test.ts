import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem } from '@hiroba/kit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { commands } from './cli.ts'
import type { Sizing } from './size.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compute-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const context = { language: 'ja' as const, now: new Date('2026-11-24T00:00:00Z') }
const call = (name: string, options: object) => {
  const found = commands.find((c) => c.name === name)!
  return found.run(found.options.parse(options), context)
}
const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

it('sizes a model of the table and says why', async () => {
  const { data, text } = await call('size', { model: 'LLM-jp-4 8B', context: 4096, users: 10 })
  const { placements, reasons, sources } = data as Sizing & {
    reasons: { sourceId?: string }[]
    sources: { id: string }[]
  }
  expect(placements[0]!.memory.total).toBeLessThan(placements[0]!.memory.limit)
  expect(sources.map((s) => s.id)).toContain('compute/llm-jp-4-card')
  expect(reasons.every((r) => sources.some((s) => s.id === r.sourceId))).toBe(true)
  expect(text).toContain('第一候補')
})

it('sizes a config.json and warns about a context that the model was not made for', async () => {
  const config = {
    model_type: 'llama',
    hidden_size: 4096,
    intermediate_size: 11008,
    num_hidden_layers: 32,
    num_attention_heads: 32,
    vocab_size: 32000,
    max_position_embeddings: 4096,
  }
  const path = file('config.json', JSON.stringify(config))
  const { text } = await call('size', { config: path, context: 8192 })
  expect(text).toContain('67.4億')
  expect(text).toContain('4096トークンまで')
})

it('full fine-tuning of an 8B model, 128.5 GB of states, takes two GPUs of 73.6 usable GB', async () => {
  const { data } = await call('size', { model: 'llama-3.1-8b', task: 'full', context: 2048, gpu: 'h100-sxm' })
  expect(data).toMatchObject({ task: 'full', placements: [{ gpus: 2 }] })
})

it('costs a machine, with the values that a file changes', async () => {
  const edits = file('edits.json', JSON.stringify({ 'cloud:h100-pcie': 400 }))
  const before = await call('cost', { gpu: 'h100-pcie' })
  const after = await call('cost', { gpu: 'h100-pcie', edits })
  expect(before.text).toContain('価格なし（cloud:h100-pcie')
  expect(after.text).not.toContain('cloud:h100-pcie')
})

it.each([
  ['size', {}, 'wrongUse'],
  ['size', { model: 'no such model' }, 'notFound'],
  ['size', { model: 'qwen3-8b', gpu: 'h1000' }, 'notFound'],
  ['size', { config: '/nowhere/config.json' }, 'fileNotReadable'],
  ['cost', { gpu: 'l4', edits: '/nowhere/edits.json' }, 'fileNotReadable'],
])('%s %j is answered with the problem %s', async (name, options, code) => {
  await expect(call(name, options)).rejects.toMatchObject({ code })
})

it('text that is no JSON is a problem, not a crash', async () => {
  const broken = file('broken.json', '{')
  await expect(call('size', { config: broken })).rejects.toBeInstanceOf(Problem)
  await expect(call('cost', { gpu: 'l4', edits: broken })).rejects.toBeInstanceOf(Problem)
})
