import { compare, type Exact, type Random, seeded } from '@hiroba/kit'
import { describe, expect, test } from 'vitest'
import type { Facts, FactValue } from '../model.ts'
import type { Input, Invariant } from '../pack/model.ts'
import { shippedPacks } from '../testing/shipped.ts'
import { behind, type Situation, Situations } from '../testing/situations.ts'
import { thresholdsOf } from '../testing/thresholds.ts'
import { outcome } from './outcome.ts'
import type { Scheme } from './scheme.ts'
import { Session } from './session.ts'

const runs = process.env.HIROBA_LONG ? 5_000 : 200
const packs = shippedPacks()
const schemes = [...packs.schemes.values()].filter(({ main }) => main)

const answer = (scheme: Scheme, facts: Facts, when: Situation['when']) => {
  const session = new Session(packs, facts, when)
  const { status, amount } = outcome(scheme, session)
  return { status, amount: amount as Exact, frame: session.frame(scheme) }
}
const canBeHad = (status: string): boolean => status !== 'notEligible' && status !== 'ended'

/** Situations that can be had as often as a few tries find them. */
function* situationsOf(scheme: Scheme, random: Random): Generator<Situation> {
  const situations = new Situations(packs, scheme)
  for (let i = 0; i < runs; i++) {
    let situation = situations.next(random)
    for (
      let tries = 0;
      tries < 30 && !canBeHad(answer(scheme, situation.facts, situation.when).status);
      tries++
    )
      situation = situations.next(random)
    yield situation
  }
}

const declared = schemes.flatMap((scheme) =>
  scheme.pack.invariants.map((invariant): [string, Scheme, Invariant] => [
    `${scheme.pack.id} ${Object.entries(invariant)[0]!.join(' ')}`,
    scheme,
    invariant,
  ]),
)
const declaring = <K extends string>(key: K) =>
  declared.filter((row): row is [string, Scheme, Extract<Invariant, Record<K, string>>] => key in row[2])

describe('for every pack', { timeout: 60_000 }, () => {
  test.each(schemes)('$pack.id: the amount is whole yen and not negative', (scheme) => {
    for (const { facts, when } of situationsOf(scheme, seeded(4))) {
      const { amount } = answer(scheme, facts, when)
      expect(
        Number.isSafeInteger(amount) && compare(amount, 0) >= 0,
        `${amount} ${JSON.stringify({ facts, when })}`,
      ).toBe(true)
    }
  })

  test.each(schemes)(
    '$pack.id: each threshold of each number, one below and one above, has an answer',
    (scheme) => {
      const around = [...behind(packs, scheme)]
      const { facts, when } = situationsOf(scheme, seeded(5)).next().value as Situation
      for (const input of scheme.pack.inputs.filter(({ kind }) => kind === 'number')) {
        for (const value of thresholdsOf(around, input)) {
          const { amount } = answer(scheme, { ...facts, [input.key]: value }, when)
          expect(Number.isSafeInteger(amount), `${input.key} ${value}`).toBe(true)
        }
      }
    },
  )
})

describe('as the packs declare', { timeout: 60_000 }, () => {
  test.each(declaring('cappedBy'))('%s', (_, scheme, { cappedBy }) => {
    for (const { facts, when } of situationsOf(scheme, seeded(6))) {
      const { status, amount, frame } = answer(scheme, facts, when)
      if (!canBeHad(status)) continue
      const cap = scheme.read(cappedBy)(frame) as Exact
      expect(compare(amount, cap), JSON.stringify({ facts, when })).toBeLessThanOrEqual(0)
    }
  })

  test.each(declaring('monotoneIn'))('%s', (_, scheme, { monotoneIn }) => {
    const steps = [...rises(scheme, monotoneIn)]
    expect(steps.filter(({ before, after }) => compare(after, before) < 0)).toEqual([])
    // An amount that never moves would be monotone in anything.
    expect(steps.some(({ before, after }) => compare(after, before) > 0)).toBe(true)
  })

  test.each(declaring('notMonotoneIn'))('%s: there is a case', (_, scheme, { notMonotoneIn }) => {
    const falls = [...rises(scheme, notMonotoneIn)].filter(({ before, after }) => compare(after, before) < 0)
    expect(falls.length).toBeGreaterThan(0)
  })
})

interface Rise {
  facts: Facts
  from: FactValue
  to: FactValue
  before: Exact
  after: Exact
}

/** Pairs of answers that differ in one number, the second larger. */
function* rises(scheme: Scheme, key: string): Generator<Rise> {
  const random = seeded(7)
  const input = scheme.input(key) as Input
  const values = thresholdsOf([...behind(packs, scheme)], input)
  for (const { facts, when } of situationsOf(scheme, random)) {
    const given = facts[key]
    const start = typeof given === 'number' && random.next() < 0.5 ? given : random.pick(values)
    const larger = values.filter((value) => value > start)
    if (larger.length === 0) continue
    // The next threshold, where most falls are, or any larger value.
    const end = random.next() < 0.5 ? Math.min(...larger) : random.pick(larger)
    const at = (value: number) => answer(scheme, { ...facts, [key]: value }, when).amount
    yield { facts: { ...facts, date: when.date }, from: start, to: end, before: at(start), after: at(end) }
  }
}
