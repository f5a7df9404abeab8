import type { Range } from '@hiroba/advice'
import { within } from '@hiroba/kit'
import { z } from 'zod'
import priceData from '../data/prices.json' with { type: 'json' }
import { type Edits, type End, ends, type Values } from './assumptions.ts'
import { sources } from './catalogue.ts'
import { type Price, price, type Quote } from './model.ts'

/** Quoted prices, each with where and when it was read. */
export const prices: Price[] = z.array(price).parse(priceData)

/** What may be typed as a price, in yen: the thousandth of a yen for small tokens, a trillion for a hall of GPUs. */
const priceLimits: Range = { lo: 0.001, hi: 1e12 }
const priceLabel = { ja: '単価（円）', en: 'The price in yen' }

/** A price in yen at both ends and in the middle, or what is missing to make one. */
export type Priced =
  | ({ state: 'priced'; id: string; typed: boolean; quotes: Quote[] } & Record<End, number>)
  | { state: 'notPriced'; id: string; quotes: Quote[] }

/**
 * The price with this id. Two publishers make a price; with fewer it is «not priced» until somebody types one.
 * `domesticOnly` counts only offers of machines in Japan.
 * @throws Problem `invalidInput` for a typed price outside `priceLimits`.
 */
export function priceOf(id: string, edits: Edits, values: Values, domesticOnly = false): Priced {
  const all = prices.find((p) => p.id === id)?.quotes ?? []
  const quotes = domesticOnly ? all.filter((q) => q.domestic) : all
  const typed = edits[id]
  if (typed !== undefined) {
    const yen = within({ id, label: priceLabel, limits: priceLimits }, typed)
    return { state: 'priced', id, typed: true, quotes, lo: yen, value: yen, hi: yen }
  }
  if (publishers(quotes) < 2) return { state: 'notPriced', id, quotes }
  const [lo, value, hi] = ends.map((end) => summary(quotes, end, values('yenPerDollar', end)))
  return { state: 'priced', id, typed: false, quotes, lo: lo!, value: value!, hi: hi! }
}

/** Whether the table or the user knows anything under this id. */
export function isQuoted(id: string, edits: Edits): boolean {
  return edits[id] !== undefined || prices.some((p) => p.id === id)
}

/** Who says so; what somebody remembers is nobody's word. */
function publishers(quotes: readonly Quote[]): number {
  const cited = quotes.map((q) => sources.find((s) => s.id === q.source)!)
  return new Set(cited.filter(({ kind }) => kind !== 'assumption').map(({ publisher }) => publisher)).size
}

/** The lowest low, the highest high, or the mean of the middles. */
function summary(quotes: readonly Quote[], end: End, yenPerDollar: number): number {
  const yen = (q: Quote, amount: number) => amount * (q.currency === 'USD' ? yenPerDollar : 1)
  if (end === 'lo') return Math.min(...quotes.map((q) => yen(q, q.lo)))
  if (end === 'hi') return Math.max(...quotes.map((q) => yen(q, q.hi)))
  return quotes.reduce((sum, q) => sum + yen(q, (q.lo + q.hi) / 2), 0) / quotes.length
}
