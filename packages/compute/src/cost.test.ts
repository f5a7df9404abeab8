import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assumptions, standing, valuesOf } from './assumptions.ts'
import { findGpu } from './catalogue.ts'
import { breakEvenUtilisation, sensitivity } from './compare.ts'
import { apiCost, type CostContext, cloudCost, type Machine, onPremCost, privateCloudCost } from './cost.ts'
import { electricityYen } from './cost-parts.ts'
import { utilisation, workload } from './workload.ts'

const context = (edits: Record<string, number> = {}): CostContext => ({
  values: valuesOf(standing(edits)),
  edits,
  domesticOnly: false,
})
const machine = (id: string, gpus: number): Machine => ({
  gpu: findGpu(id),
  gpus,
  gpusRange: { lo: gpus, hi: gpus },
})

it('a server of 10.2 kW at load 0.7, PUE 1.4 and 22 yen takes 1,926,429 yen of electricity a year', () => {
  expect(Math.round(electricityYen(10.2, 0.7, 1.4, 22))).toBe(1_926_429)
})

it('eight H100 at typed values cost what a hand calculation says', () => {
  const edits = {
    'server:h100-sxm': 5_000_000,
    maintenanceRate: 0.1,
    hostPower: 10_200 / 5600,
    powerLoad: 0.7,
    pue: 1.4,
    yenPerKWh: 22,
    rackYenPerKWMonth: 25_000,
    setupHours: 40,
    staffHoursOnPrem: 8,
    operatorYenPerHour: 4500,
  }
  const { firstYear, total, parts } = onPremCost(machine('h100-sxm', 8), context(edits))
  const yearly = 4_000_000 + 1_926_429.12 + 25_000 * 10.2 * 12 + 8 * 12 * 4500
  const once = 40_000_000 + 40 * 4500
  expect(firstYear).toEqual({ lo: Math.round(once + yearly), hi: Math.round(once + yearly) })
  expect(total).toEqual({ lo: Math.round(once + 3 * yearly), hi: Math.round(once + 3 * yearly) })
  expect(parts.find((p) => p.id === 'electricity')?.firstYear.lo).toBe(1_926_429)
})

it('a price with one publisher is not priced until somebody types one', () => {
  const one = machine('h100-pcie', 1)
  expect(cloudCost(one, context())).toMatchObject({ state: 'notPriced', central: 0, parts: [] })
  expect(cloudCost(one, context({ 'cloud:h100-pcie': 300 }))).toMatchObject({ state: 'priced' })
})

it('in Japan only offers from Japan count', () => {
  const abroad = cloudCost(machine('l40s', 1), context())
  const inJapan = cloudCost(machine('l40s', 1), { ...context(), domesticOnly: true })
  expect([abroad.state, inJapan.state]).toEqual(['priced', 'notPriced'])
})

const yen = fc.integer({ min: 1, max: 10_000_000 })

it('no cost falls when the price rises or the machine grows, and the ends hold the middle', () => {
  const gpus = fc.integer({ min: 1, max: 64 })
  fc.assert(
    fc.property(yen, yen, gpus, gpus, (a, b, n, m) => {
      for (const [id, cost] of [
        ['cloud', cloudCost],
        ['private', privateCloudCost],
        ['server', onPremCost],
      ] as const) {
        const at = (price: number, count: number) =>
          cost(machine('h100-sxm', count), context({ [`${id}:h100-sxm`]: price }))
        const less = at(Math.min(a, b), Math.min(n, m))
        const more = at(Math.max(a, b), Math.max(n, m))
        expect(less.total.lo).toBeLessThanOrEqual(more.total.lo)
        expect(less.total.hi).toBeLessThanOrEqual(more.total.hi)
        expect(less.total.lo).toBeLessThanOrEqual(less.central)
        expect(less.central).toBeLessThanOrEqual(less.total.hi)
      }
    }),
  )
})

it('the parts of an option add up to it, rounding aside', () => {
  fc.assert(
    fc.property(yen, (price) => {
      const { parts, total } = onPremCost(machine('rtx-pro-6000', 2), context({ 'card:rtx-pro-6000': price }))
      const sum = parts.reduce((s, p) => s + p.total.hi, 0)
      expect(Math.abs(sum - total.hi)).toBeLessThanOrEqual(parts.length)
    }),
  )
})

it('at the break-even share of the hours both cost the same', () => {
  const edits = { 'server:h100-sxm': 6_000_000, 'cloud:h100-sxm': 500, cloudExtras: 0.3, hostPower: 1.5 }
  const certain = Object.fromEntries(assumptions.map((a) => [a.id, a.value]))
  const ctx = context({ ...certain, ...edits })
  const eight = machine('h100-sxm', 8)
  const share = breakEvenUtilisation(onPremCost(eight, ctx), cloudCost(eight, ctx), ctx)!
  expect(share.lo).toBeCloseTo(share.hi, 6)
  const rent = 8 * 500 * 1.3 * 8760 * share.lo
  expect(rent * 3).toBeCloseTo(onPremCost(eight, ctx).central, -1)
})

it('the sensitivity bar has twelve cells; more use makes only the cloud dearer', () => {
  const cells = sensitivity(machine('h100-sxm', 8), context())
  expect(cells).toHaveLength(12)
  const row = cells.filter((c) => c.price === 0)
  expect(new Set(row.map((c) => c.onPrem)).size).toBe(1)
  expect(row.map((c) => c.cloud)).toEqual(row.map((c) => c.cloud).toSorted((a, b) => a - b))
})

it('twenty people use a machine of their own for a few per cent', () => {
  const values = context().values
  const load = workload(20, values)
  expect(load).toMatchObject({ requestsPerDay: 200, atOnce: 2 })
  expect(utilisation(load, 245, { lo: 800, hi: 1200 }).hi).toBeLessThan(0.01)
})

it('tokens by the million: 200 requests a day of 2,000 + 500 tokens', () => {
  const typed = { 'api:input': 150, 'api:output': 750, staffHoursApi: 0, setupHoursApi: 0 }
  const yearly = { input: 98_000_000, output: 24_500_000 }
  expect(apiCost(() => yearly, context(typed)).firstYear.lo).toBe(98 * 150 + Math.round(24.5 * 750))
})

it('a typed value outside its range is refused with a sentence that names both ends', () => {
  for (const price of [0, -1, 1e13, Number.NaN])
    expect(() => cloudCost(machine('l4', 1), context({ 'cloud:l4': price }))).toThrow(
      expect.objectContaining({ params: expect.objectContaining({ path: 'cloud:l4' }) }),
    )
  expect(() => standing({ pue: 0.5 })).toThrow('invalidInput')
  expect(() => standing({ pue: Number.NaN })).toThrow('invalidInput')
})
