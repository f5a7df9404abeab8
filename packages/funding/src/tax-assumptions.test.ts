import { range, source } from '@hiroba/advice'
import { Problem } from '@hiroba/kit'
import { expect, test } from 'vitest'
import data from '../data/tax-assumptions.json' with { type: 'json' }
import { taxAssumptions, taxValues } from './tax-assumptions.ts'

test('the data have the shape that the code reads', () => {
  for (const one of data.sources) source.parse(one)
  for (const row of data.assumptions) {
    const { lo, hi } = range.parse(row.limits)
    expect(row.value).toBeGreaterThanOrEqual(lo)
    expect(row.value).toBeLessThanOrEqual(hi)
    expect(data.sources.map(({ id }) => id)).toContain(row.source)
  }
})

test('a typed value stands, in the units of the calculation', () => {
  const rows = taxAssumptions({ 'tax.usefulLife': 3, 'tax.discountRate': 1.5 }, 'ja')
  expect(rows.every(({ edited }) => edited)).toBe(true)
  expect(taxValues(rows)).toEqual({ usefulLife: 3, discountRate: 0.015 })
})

test('an edit outside its limits is a Problem: it must not decide how long a calculation runs', () => {
  for (const edits of [
    { 'tax.usefulLife': 1e9 },
    { 'tax.usefulLife': 0 },
    { 'tax.discountRate': Number.NaN },
  ])
    expect(() => taxAssumptions(edits, 'ja')).toThrow(Problem)
})
