import type { Figure, Range, Reason } from '@hiroba/advice'
import { formatYen, type Language } from '@hiroba/kit'
import type { CostOption } from './cost.ts'
import type { WeighedOption } from './exclusion.ts'
import { textsIn } from './texts.ts'

/** What an option costs over the years, with its parts, its sum and the quotes that it rests on. */
export function costFigure(option: WeighedOption, years: number, language: Language): Figure {
  const t = textsIn(language)
  const priced = option.state === 'priced'
  const quotes = option.prices.flatMap((p) =>
    p.quotes.map((q) => ({
      code: 'quote',
      params: { price: p.id, lo: q.lo, hi: q.hi, currency: q.currency, asOf: q.asOf },
      text: `${q.offer}（${q.asOf}）`,
      sourceId: q.source,
    })),
  )
  const why = priced
    ? reason('costFormula', t.reasons.formula, 'compute/house-assumption')
    : reason('notPriced', t.reasons.notPriced(t.options[option.id]), 'compute/house-assumption')
  const { excludedBy } = option
  const excluded = excludedBy
    ? [reason('excluded', t.reasons.excluded[excludedBy], 'compute/house-assumption')]
    : []
  return {
    id: `compute.total.${option.id}`,
    label: t.figures.total(t.options[option.id], years),
    unit: 'yen',
    range: option.total,
    state: priced ? 'estimated' : 'notPriced',
    reasons: [...excluded, why, ...sumReasons(option, years, language), ...quotes],
  }
}

/** The option as a sum: each part, over the years and in the first of them, and what they add up to. */
function sumReasons(option: WeighedOption, years: number, language: Language): Reason[] {
  const t = textsIn(language)
  const line = (
    code: string,
    label: string,
    { total, firstYear }: Pick<CostOption, 'total' | 'firstYear'>,
  ) => ({
    code,
    params: { lo: total.lo, hi: total.hi, firstYearLo: firstYear.lo, firstYearHi: firstYear.hi },
    text: t.reasons.part(label, years, yenRange(total, language), yenRange(firstYear, language)),
    sourceId: 'compute/house-assumption',
  })
  const parts = option.parts.filter(({ total }) => total.hi > 0).map((p) => line('part', t.parts[p.id], p))
  return parts.length > 1 ? [...parts, line('sum', t.reasons.sum, option)] : parts
}

/** To the yen, so that the lines of a sum add up: 7,516〜151,800円, or ¥7,516–151,800. */
export function yenRange({ lo, hi }: Range, language: Language): string {
  if (lo === hi) return formatYen(lo, language)
  const [from, to] = [lo, hi].map((yen) => yen.toLocaleString('en-US'))
  return language === 'ja' ? `${from}〜${to}円` : `¥${from}–${to}`
}

export function reason(code: string, text: string, sourceId: string): Reason {
  return { code, params: {}, text, sourceId }
}
