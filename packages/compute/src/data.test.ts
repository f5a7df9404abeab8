import { expect, it } from 'vitest'
import uses from '../data/uses.json' with { type: 'json' }
import { assumptions } from './assumptions.ts'
import { gpus, models, sources } from './catalogue.ts'
import { prices } from './prices.ts'
import { measurements, trainingRuns } from './published.ts'
import { calibration } from './throughput.ts'

const quotes = prices.flatMap((p) => p.quotes)
const cited = [
  ...models,
  ...gpus,
  ...assumptions,
  ...quotes,
  ...measurements,
  ...trainingRuns,
  ...uses,
  calibration,
]

it('every row of every table cites a source that is listed', () => {
  const listed = new Set(sources.map((s) => s.id))
  for (const row of cited) expect(listed).toContain(row.source)
})

it('no source, model, GPU, price or assumption stands twice', () => {
  for (const rows of [sources, models, gpus, prices, assumptions])
    expect(new Set(rows.map((r) => r.id)).size).toBe(rows.length)
})

it('a fact from memory is an assumption of low confidence without an address, so that it shows as to be confirmed', () => {
  const remembered = sources.filter((s) => s.title.includes('記憶'))
  expect(remembered.length).toBeGreaterThan(0)
  for (const s of remembered) expect(s.kind).toBe('assumption')
  for (const s of sources.filter((row) => row.kind === 'assumption'))
    expect([s.confidence, s.url]).toEqual(['low', ''])
  const rowsOf = new Set(remembered.map((s) => s.id))
  for (const row of [...gpus, ...models, ...assumptions].filter((r) => rowsOf.has(r.source)))
    expect(row.confidence).toBe('low')
})

it('a price that a page tells at second hand is of low confidence', () => {
  const ids = new Set(quotes.map((q) => q.source))
  for (const s of sources.filter((row) => ids.has(row.id) && row.kind !== 'official'))
    expect(s.confidence).toBe('low')
  expect(sources.find((s) => s.id === 'compute/usd-jpy')).toMatchObject({
    kind: 'secondary',
    confidence: 'low',
  })
})

it('a price names a GPU of the table, or the tokens of an API', () => {
  const known = new Set(gpus.map((g) => g.id))
  for (const { id } of prices) {
    const [kind, what] = id.split(':') as [string, string]
    if (kind === 'api') expect(['input', 'output']).toContain(what)
    else expect(known).toContain(what)
  }
})

it('the likely values of an assumption hold the value, and may be typed', () => {
  for (const a of assumptions)
    expect([a.min <= a.lo, a.lo <= a.value, a.value <= a.hi, a.hi <= a.max]).toEqual([true, true, true, true])
})
