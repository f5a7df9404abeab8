import fc from 'fast-check'
import { expect, test } from 'vitest'
import { presentBurden } from './present-value.ts'

const flat = (income: number): number => Math.floor(Math.max(0, income) * 0.2)
const now = { usefulLife: 5, discountRate: 0 }
const nothing = { assets: 0, extra: 0, running: 0, subsidy: 0, credit: 0, income: 10_000_000 }

test('what is deducted at once costs its price less the tax on it', () => {
  expect(presentBurden({ ...nothing, running: 1_000_000 }, flat, now)).toBe(800_000)
})

test('a subsidy is taxed as income', () => {
  expect(presentBurden({ ...nothing, running: 1_000_000, subsidy: 500_000 }, flat, now)).toBe(400_000)
})

test('an asset is written off to the last yen over its life', () => {
  // 1,000,003 / 5 leaves 3 yen for the last year; at exactly 20 % they save 0.6 yen.
  const exact = (income: number): number => income * 0.2
  expect(presentBurden({ ...nothing, assets: 1_000_003 }, exact, now)).toBe(Math.round(1_000_003 * 0.8))
})

test('a credit cannot exceed the tax of the first year', () => {
  const loss = { ...nothing, income: 0, assets: 1_000_000, credit: 70_000 }
  expect(presentBurden(loss, flat, now)).toBe(1_000_000)
})

test('at a discount, writing off at once is worth more than over the years', () => {
  const discounted = { usefulLife: 5, discountRate: 0.02 }
  const spread = presentBurden({ ...nothing, assets: 1_000_000 }, flat, discounted)
  const atOnce = presentBurden({ ...nothing, assets: 1_000_000, extra: 1_000_000 }, flat, discounted)
  // 200,000 × 20 % a year, discounted: 40,000 × (1 + 1/1.02 + … + 1/1.02⁴) = 192,309.
  expect(spread).toBe(1_000_000 - 192_309)
  expect(atOnce).toBe(800_000)
})

test('more subsidy never costs more, more credit never costs more', () => {
  const yen = fc.integer({ min: 0, max: 5_000_000 })
  fc.assert(
    fc.property(yen, yen, yen, yen, yen, (assets, running, subsidy, credit, income) => {
      const spending = { ...nothing, assets, running, subsidy, credit, income }
      const burden = presentBurden(spending, flat, now)
      expect(presentBurden({ ...spending, subsidy: subsidy + 100_000 }, flat, now)).toBeLessThanOrEqual(
        burden,
      )
      expect(presentBurden({ ...spending, credit: credit + 100_000 }, flat, now)).toBeLessThanOrEqual(burden)
    }),
  )
})
