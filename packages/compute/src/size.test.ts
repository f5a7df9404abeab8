import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gpus, models } from './catalogue.ts'
import { size } from './size.ts'

const architecture = models.find((m) => m.id === 'llm-jp-4-8b')!.architecture
const ask = (users: number, prompt = 2000, tokensPerSecond = 15) =>
  size(
    {
      architecture,
      precision: 'bf16',
      kvElementBytes: 2,
      demand: { users, prompt, output: 500, tokensPerSecond },
    },
    gpus,
  )

it('one H100 serves a small firm with an 8B model', () => {
  const h100 = ask(10).placements.find((p) => p.gpu.id === 'h100-sxm')!
  expect([h100.gpus, h100.gpusPerReplica]).toEqual([1, 1])
  expect(h100.perUser.lo).toBeGreaterThan(15)
})

it('a 405B model at 16 bits fits no single server of 80 GB GPUs', () => {
  const big = models.find((m) => m.id === 'llama-3.1-405b')!.architecture
  const demand = { users: 1, prompt: 1000, output: 500, tokensPerSecond: 5 }
  const { placements, misfits } = size(
    { architecture: big, precision: 'bf16', kvElementBytes: 2, demand },
    gpus,
  )
  expect(misfits).toContainEqual({ gpu: gpus.find((g) => g.id === 'h100-sxm'), limit: 'memory' })
  expect(placements.map((p) => p.gpu.id)).toContain('b200')
})

const users = fc.integer({ min: 1, max: 3000 })
const prompt = fc.integer({ min: 16, max: 60_000 })

it('whatever is placed fits into the memory and reaches the speed', () => {
  fc.assert(
    fc.property(users, prompt, (n, tokens) => {
      for (const p of ask(n, tokens).placements) {
        expect(p.memory.total).toBeLessThanOrEqual(p.memory.limit)
        expect(p.perUser.hi).toBeGreaterThanOrEqual(15)
        expect(p.replicas * p.usersPerReplica).toBeGreaterThanOrEqual(n)
        expect(p.gpusRange.lo).toBeLessThanOrEqual(p.gpus)
        expect(p.gpusRange.hi).toBeGreaterThanOrEqual(p.gpus)
      }
    }),
    { numRuns: 60 },
  )
})

it('more users or longer prompts never need fewer GPUs', () => {
  fc.assert(
    fc.property(users, users, prompt, prompt, (a, b, c, d) => {
      const less = ask(Math.min(a, b), Math.min(c, d))
      const more = ask(Math.max(a, b), Math.max(c, d))
      for (const p of more.placements) {
        const before = less.placements.find((q) => q.gpu.id === p.gpu.id)
        expect(before?.gpus).toBeLessThanOrEqual(p.gpus)
      }
    }),
    { numRuns: 60 },
  )
})
