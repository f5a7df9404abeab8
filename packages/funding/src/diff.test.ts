import { parseDay } from '@hiroba/kit'
import { expect, test } from 'vitest'
import { type AnswerChange, diff } from './diff.ts'
import { loadBuiltPacks } from './io/built.ts'
import { syntheticFirms } from './synthetic.ts'

const packs = loadBuiltPacks()
const reform = [parseDay('2026-03-31'), parseDay('2026-04-01')] as const

test('the reform of April 2026 reaches whom it must', async () => {
  const firm = {
    employees: 50,
    blueReturn: true,
    smeTax: true,
    'tax.small-asset:unitPriceYen': 350_000,
    'tax.small-asset:units': 1,
  }
  const { changes, changedFirms } = await diff(packs, reform, [{}, firm], { each: true })
  expect(changedFirms).toBe(2)
  expect(changes!.find(({ firm, scheme }) => firm === 2 && scheme === 'tax.small-asset')).toEqual({
    firm: 2,
    scheme: 'tax.small-asset',
    before: { status: 'notEligible', amount: { lo: 0, hi: 0 } },
    after: { status: 'eligible', amount: { lo: 350_000, hi: 350_000 } },
  })
})

test('a call that closes takes its yen away, however much its rules would give', async () => {
  const days = [parseDay('2026-05-12'), parseDay('2026-05-13')] as const
  const firm = {
    smeRelated: true,
    smallBusiness: false,
    'digital-ai-2026.security:eligibleCostYen': 1_000_000,
  }
  const { schemes } = await diff(packs, days, [firm])
  expect(schemes).toEqual([
    {
      scheme: 'digital-ai-2026.security',
      changed: 1,
      statuses: { 'eligible>closed': 1 },
      // Half of the cost.
      before: { lo: 500_000, hi: 500_000 },
      after: { lo: 0, hi: 0 },
    },
  ])
})

test('only what can be had counts, from 0 while an answer decides; both ends are compared; sums are sums', async () => {
  const firms = [{}, ...syntheticFirms(packs, 30, 3)]
  const days = [parseDay('2025-12-19'), parseDay('2026-05-13')] as const
  const { changes, schemes } = await diff(packs, days, firms, { each: true })
  const sides = (change: AnswerChange) => [change.before, change.after]
  expect(changes!.length).toBeGreaterThan(10)
  for (const { status, amount } of changes!.flatMap(sides)) {
    if (status === 'undecided') expect(amount.lo).toBe(0)
    else if (status !== 'eligible') expect([status, amount]).toEqual([status, { lo: 0, hi: 0 }])
  }
  for (const { before, after } of changes!) expect(before).not.toEqual(after)
  for (const { scheme, before, after, changed } of schemes) {
    const own = changes!.filter((change) => change.scheme === scheme)
    expect(own).toHaveLength(changed)
    const gained = own.reduce((sum, one) => sum + one.after.amount.hi - one.before.amount.hi, 0)
    expect(after.hi - before.hi).toBe(gained)
  }
})

test('single changes are kept only where they are asked for', async () => {
  expect(await diff(packs, reform, syntheticFirms(packs, 20, 1))).not.toHaveProperty('changes')
})

test('a day against itself changes nothing', async () => {
  const same = await diff(packs, [reform[0], reform[0]], syntheticFirms(packs, 200, 7), { each: true })
  expect(same).toEqual({ firms: 200, changedFirms: 0, schemes: [], changes: [] })
})

test('synthetic firms are the same for the same seed, and differ for another', () => {
  const firms = (seed: number) => [...syntheticFirms(packs, 20, seed)]
  expect(firms(1)).toEqual(firms(1))
  expect(firms(1)).not.toEqual(firms(2))
})

test('it can be stopped', async () => {
  const stop = AbortSignal.abort()
  await expect(diff(packs, reform, syntheticFirms(packs, 10, 1), { signal: stop })).rejects.toThrow()
})
