import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seeded } from './random.ts'

const draws = (seed: number, count: number) => {
  const random = seeded(seed)
  return Array.from({ length: count }, () => random.next())
}

/** sfc32 and splitmix32 in BigInt, from their definitions. */
function reference(seed: number, count: number): number[] {
  const low = (x: bigint) => BigInt.asUintN(32, x)
  let s = BigInt(seed)
  const split = () => {
    s = low(s + 0x9e3779b9n)
    let z = low((s ^ (s >> 16n)) * 0x21f0aaadn)
    z = low((z ^ (z >> 15n)) * 0x735a2d97n)
    return z ^ (z >> 15n)
  }
  let [a, b, c, d] = [split(), split(), split(), split()]
  return Array.from({ length: count }, () => {
    const t = low(a + b + d)
    d = low(d + 1n)
    a = b ^ (b >> 9n)
    b = low(c + (c << 3n))
    c = low(low((c << 21n) | (c >> 11n)) + t)
    return Number(t) / 2 ** 32
  })
}

test('is sfc32 seeded by splitmix32', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 32 - 1), (seed) => {
      expect(draws(seed, 20)).toEqual(reference(seed, 20))
    }),
    { numRuns: 50 },
  )
})

test('the same seed gives the same numbers, another seed gives others', () => {
  expect(draws(7, 100)).toEqual(draws(7, 100))
  expect(draws(7, 100)).not.toEqual(draws(8, 100))
})

test('integers cover their range evenly', () => {
  const random = seeded(1)
  const counts = new Map<number, number>()
  for (let i = 0; i < 60_000; i++) {
    const n = random.integer(1, 6)
    counts.set(n, (counts.get(n) ?? 0) + 1)
  }
  expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6])
  // Chi-square with 5 degrees of freedom stays below 20.5 in 99.9 % of fair seeds; this seed is fixed.
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
  expect(chiSquare).toBeLessThan(20.5)
})

test('picks every item and nothing else', () => {
  const random = seeded(2)
  const picked = new Set(Array.from({ length: 100 }, () => random.pick(['a', 'b', 'c'])))
  expect([...picked].sort()).toEqual(['a', 'b', 'c'])
})
