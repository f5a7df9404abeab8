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
  expect(firstYear).toEqual({ lo: Math.floor(once + yearly), hi: Math.ceil(once + yearly) })
  expect(total).toEqual({ lo: Math.floor(once + 3 * yearly), hi: Math.ceil(once + 3 * yearly) })
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

it('the parts of an option add up to it, to the yen', () => {
  fc.assert(
    fc.property(yen, (price) => {
      const { parts, total, firstYear, central } = onPremCost(
        machine('rtx-pro-6000', 2),
        context({ 'card:rtx-pro-6000': price }),
      )
      const sum = (of: (part: (typeof parts)[number]) => number) => parts.reduce((s, p) => s + of(p), 0)
      expect({ lo: sum((p) => p.total.lo), hi: sum((p) => p.total.hi) }).toEqual(total)
      expect({ lo: sum((p) => p.firstYear.lo), hi: sum((p) => p.firstYear.hi) }).toEqual(firstYear)
      expect(sum((p) => p.central)).toBe(central)
    }),
  )
})

/** The context in which the cloud runs for `share` of all hours. */
const running = (ctx: CostContext, share: number): CostContext => ({
  ...ctx,
  values: (id, end) => (id === 'cloudHoursPerMonth' ? (share * 8760) / 12 : ctx.values(id, end)),
})

it.each([
  ['h100-sxm', 8, { 'server:h100-sxm': 6_000_000, 'cloud:h100-sxm': 500 }],
  ['h100-sxm', 1, {}],
  ['l40s', 2, {}],
  ['l4', 1, { 'card:l4': 400_000 }],
  ['rtx-5090', 1, { operatorYenPerHour: 8000, staffHoursOnPrem: 20 }],
  ['rtx-pro-6000', 4, { 'cloud:rtx-pro-6000': 250, years: 5 }],
])('at the break-even of %s × %i our own totals of both are equal', (id, gpus, edits) => {
  const ctx = context(edits)
  const own = onPremCost(machine(id, gpus), ctx)
  const share = breakEvenUtilisation(own, cloudCost(machine(id, gpus), ctx), ctx)!
  const cloud = cloudCost(machine(id, gpus), running(ctx, share.value))
  expect(share.value).toBeGreaterThan(0)
  expect(Math.abs(cloud.central - own.central) / own.central).toBeLessThan(0.001)
  expect(share.lo).toBeLessThanOrEqual(share.value)
  expect(share.value).toBeLessThanOrEqual(share.hi)
})

it('with every assumption certain the break-even is one point, and a machine that costs nothing pays at once', () => {
  const certain = Object.fromEntries(assumptions.map((a) => [a.id, a.value]))
  const at = (edits: Record<string, number>) => {
    const ctx = context({ ...certain, 'cloud:l4': 100, 'card:l4': 400_000, ...edits })
    return breakEvenUtilisation(onPremCost(machine('l4', 1), ctx), cloudCost(machine('l4', 1), ctx), ctx)!
  }
  expect(at({}).lo).toBeCloseTo(at({}).hi, 4)
  expect(at({ 'card:l4': 1, hostYenDesk: 0, hostYenRack: 0, staffHoursOnPrem: 0 })).toEqual({
    lo: 0,
    value: 0,
    hi: 0,
  })
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
