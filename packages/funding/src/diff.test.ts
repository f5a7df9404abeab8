import { parseDay } from '@hiroba/kit'
import { expect, test } from 'vitest'
import { diff } from './diff.ts'
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
  const { changes, changedFirms } = await diff(packs, reform, [firm])
  expect(changedFirms).toBe(1)
  expect(changes.find(({ scheme }) => scheme === 'tax.small-asset')).toMatchObject({
    before: { status: 'notEligible', amount: 0 },
    after: { status: 'eligible', amount: 350_000 },
  })
})

test('a day against itself changes nothing', async () => {
  const same = await diff(packs, [reform[0], reform[0]], syntheticFirms(packs, 200, 7))
  expect(same).toMatchObject({ firms: 200, changedFirms: 0, schemes: [], changes: [] })
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
