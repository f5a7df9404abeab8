import { expect, it } from 'vitest'
import type { Measurement } from './model.ts'
import { measuredReplica, measurements, predicted } from './published.ts'

const held = measurements.filter((m) => m.set === 'heldOut')
const isMixture = (m: Measurement) => measuredReplica(m).architecture.experts !== undefined
const errors = (points: Measurement[]) =>
  points.map((m) => Math.abs(predicted(m).value / m.tokensPerSecond - 1)).toSorted((a, b) => a - b)
const median = (sorted: number[]) => sorted[Math.floor(sorted.length / 2)]!

it('dense models that were held out are predicted within 10 % in the median', () => {
  const dense = held.filter((m) => !isMixture(m))
  expect(dense).toHaveLength(23)
  expect(median(errors(dense))).toBeLessThan(0.1)
})

it('mixtures that were held out are predicted within 25 % in the median', () => {
  const mixtures = held.filter(isMixture)
  expect(mixtures).toHaveLength(27)
  expect(median(errors(mixtures))).toBeLessThan(0.25)
})

it('nine of ten held-out points lie in the band that is shown', () => {
  const inside = held.filter(
    (m) => m.tokensPerSecond >= predicted(m).lo && m.tokensPerSecond <= predicted(m).hi,
  )
  expect(inside.length / held.length).toBeGreaterThanOrEqual(0.9)
})

it('no group of model and GPU is both fitted and held out', () => {
  const groups = (set: string) => measurements.filter((m) => m.set === set).map((m) => `${m.model} ${m.gpu}`)
  const fitted = new Set(groups('fit'))
  expect(groups('heldOut').filter((group) => fitted.has(group))).toEqual([])
})

it('the factor of a class of GPU is what its published points give', () => {
  for (const m of measurements.filter((p) => p.set === 'classFactor'))
    expect(predicted(m).value / m.tokensPerSecond).toBeCloseTo(1, 1)
})
