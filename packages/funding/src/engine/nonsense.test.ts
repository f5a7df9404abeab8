import { Problem, type Random, seeded } from '@hiroba/kit'
import { expect, test } from 'vitest'
import { loadPacks } from '../load.ts'
import type { Facts, FactValue } from '../model.ts'
import { shippedPacks } from '../testing/shipped.ts'
import { Situations } from '../testing/situations.ts'
import { estimate } from './estimate.ts'
import { Session } from './session.ts'

const runs = process.env.HIROBA_LONG ? 2_000 : 60
const packs = shippedPacks()

const nonsense: unknown[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -0,
  -1,
  0.1,
  1 / 3,
  1e300,
  5e-324,
  Number.MAX_SAFE_INTEGER,
  2 ** 53,
  '',
  ' ',
  '0',
  '１２３',
  '1,000',
  '1e5',
  '12.5%',
  '2/3',
  '1/0',
  '9'.repeat(400),
  '2026-02-30',
  '2026-04-01',
  'null',
  'true',
  '__proto__',
  'constructor',
  '<b>',
  true,
  false,
  null,
  undefined,
  [],
  [Number.NaN],
  [1, 2, 3, 4, 5],
  ['1'],
  [[1]],
  {},
  { toString: 1 },
  { lo: 0, hi: 1 },
  Object.create(null),
  () => 1,
  Symbol('x'),
  10n,
]

/** Answers of which some are nonsense. */
function spoilt(facts: Facts, keys: string[], random: Random): Facts {
  const all = { ...facts }
  for (let n = random.integer(1, 3); n > 0; n--) all[random.pick(keys)] = random.pick(nonsense) as FactValue
  return all
}

test.each([...packs.schemes.values()])(
  '$pack.id: nonsense is answered, or refused by a sentence that names it',
  (scheme) => {
    const { pack } = scheme
    const random = seeded(31)
    const situations = new Situations(packs, scheme)
    const keys = pack.inputs.flatMap(({ key }) => [key, `${pack.id}:${key}`])
    let refused = 0
    for (let i = 0; i < runs; i++) {
      const { facts, when } = situations.next(random)
      const given = spoilt(facts, keys, random)
      try {
        const { amount } = estimate(pack.id, new Session(packs, given, when), {
          language: 'ja',
          changes: i % 10 === 0,
        })
        expect(Number.isSafeInteger(amount.lo) && amount.lo >= 0 && amount.lo <= amount.hi).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(Problem)
        const problem = error as Problem
        expect(problem.code).toBe('invalidInput')
        expect(problem.sentence('ja').length).toBeGreaterThan(10)
        refused++
      }
    }
    expect(refused).toBeGreaterThan(runs / 10)
  },
  60_000,
)

test('an unknown scheme and a bundle that is none are Problems', () => {
  expect(() => estimate('nope', new Session(packs, {}, { date: 20_000 }), { language: 'ja' })).toThrow(
    Problem,
  )
  for (const json of [
    undefined,
    null,
    1,
    '',
    [],
    {},
    { format: 2, packs: [], hash: '' },
    { format: 1, packs: {}, hash: '' },
  ])
    expect(() => loadPacks(json)).toThrow(Problem)
})
