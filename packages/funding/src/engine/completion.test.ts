import { type Random, seeded } from '@hiroba/kit'
import { expect, test } from 'vitest'
import { allows } from '../testing/allows.ts'
import { shippedPacks } from '../testing/shipped.ts'
import { type Situation, Situations } from '../testing/situations.ts'
import { namedResults, outcome } from './outcome.ts'
import type { Scheme } from './scheme.ts'
import { Session } from './session.ts'
import type { Numeric } from './value.ts'

const runs = process.env.HIROBA_LONG ? 5_000 : 200
const packs = shippedPacks()

/** Decided for good; what is closed or not open yet may still turn out to be for others. */
const lasting: Record<string, string[]> = {
  eligible: ['eligible'],
  notEligible: ['notEligible'],
  ended: ['ended'],
  needsHuman: ['needsHuman'],
  closed: ['closed', 'notEligible'],
  notYetOpen: ['notYetOpen', 'notEligible'],
}

test.each([...packs.schemes.values()])(
  '$pack.id: an unfinished answer holds every way to finish it',
  (scheme) => {
    const situations = new Situations(packs, scheme)
    const random = seeded(2)
    let inside = 0
    for (let i = 0; i < runs; i++) {
      const { facts, when } = eligibleIfCan(scheme, situations, random)
      const partial = situations.unfinished(facts, random)
      const say = () => JSON.stringify({ partial, facts, when })
      const [some, all] = [new Session(packs, partial, when), new Session(packs, facts, when)]
      const [before, after] = [outcome(scheme, some), outcome(scheme, all)]
      if (lasting[before.status]) expect(lasting[before.status], say()).toContain(after.status)
      if (after.status === 'notEligible' || after.status === 'ended') continue
      inside++
      expect(allows(before.amount, after.amount as Numeric), `${say()} amount`).toBe(true)
      const open = namedResults(scheme, some)
      for (const [key, value] of namedResults(scheme, all))
        expect(allows(open.get(key)!, value), `${say()} ${key}`).toBe(true)
    }
    // A generator that seldom meets the conditions would prove little.
    expect(inside).toBeGreaterThan(runs / 5)
  },
)

/** Most random firms fail some condition, and nothing is to be seen there: a few are thrown away. */
function eligibleIfCan(scheme: Scheme, situations: Situations, random: Random): Situation {
  let situation = situations.next(random)
  for (let tries = 0; tries < 50; tries++) {
    const { status } = outcome(scheme, new Session(packs, situation.facts, situation.when))
    if (status !== 'notEligible' && status !== 'ended') break
    situation = situations.next(random)
  }
  return situation
}
