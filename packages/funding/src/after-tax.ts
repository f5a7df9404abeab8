import type { Assumption, CostLine, Range } from '@hiroba/advice'
import { addMonths, formatManRange, type Language } from '@hiroba/kit'
import type { MoneyCard } from './card.ts'
import { rangeOf } from './engine/estimate.ts'
import { namedResults, outcome } from './engine/outcome.ts'
import type { Scheme } from './engine/scheme.ts'
import type { Session } from './engine/session.ts'
import type { Numeric } from './engine/value.ts'
import { moneyTexts } from './money-texts.ts'
import { presentBurden } from './present-value.ts'
import { taxValues } from './tax-assumptions.ts'

const assetClasses = new Set(['software', 'equipment', 'implementation'])

/** Results by which a tax measure offers depreciation in place of its credit. */
const depreciations = ['immediateDepreciation', 'specialDepreciation']

/**
 * The burden after national corporate tax: with the tax credit and ordinary depreciation, and, where a measure offers
 * it, with special or immediate depreciation and no credit. Present value over the useful life. Nothing where the
 * taxable income is not known. Local taxes are left out. Amounts in yen.
 */
export function afterTax(
  session: Session,
  costs: readonly CostLine[],
  subsidy: Range,
  credit: Range,
  assumptions: readonly Assumption[],
  language: Language,
): MoneyCard['afterTax'] {
  const scheme = session.packs.schemes.get('tax.corporate')
  const income = scheme && known(scheme, 'taxableIncomeYen', session)
  if (!scheme || income === undefined) return undefined
  const values = taxValues(assumptions)
  const firstYear = known(scheme, 'fiscalYearStart', session) ?? session.when.date
  const tax = (yen: number, year: number): number => {
    const tried = session
      .trying('taxableIncomeYen', Math.max(0, Math.floor(yen)))
      .trying('fiscalYearStart', addMonths(firstYear, 12 * year))
    const defence = namedResults(scheme, tried).get('defenceTax') ?? 0
    return rangeOf(outcome(scheme, tried).amount).hi + rangeOf(defence as Numeric).hi
  }
  const burden = (credit: Range, extra: number): Range => {
    const ends = (['lo', 'hi'] as const).map((end) => {
      const support = end === 'lo' ? 'hi' : 'lo'
      const assets = sumOf(costs, end, true)
      const spending = {
        assets,
        extra,
        running: sumOf(costs, end, false),
        subsidy: subsidy[support],
        credit: credit[support],
        income,
      }
      return presentBurden(spending, tax, values)
    })
    return { lo: Math.min(...ends), hi: Math.max(...ends) }
  }
  const extra = offered(session)
  const withCredit = burden(credit, 0)
  const written = extra > 0 ? burden({ lo: 0, hi: 0 }, extra) : undefined
  const better = written ? betterOf(withCredit, written) : 'credit'
  const best = written && better === 'depreciation' ? written : withCredit
  const say = moneyTexts[language].afterTax
  return {
    burden: best,
    better,
    lines: [
      { label: say.credit, yen: withCredit },
      ...(written ? [{ label: say.depreciation, yen: written }] : []),
    ],
    text: say.text(formatManRange(best, 'burden', language), written && better, values),
    assumptions: [...assumptions],
  }
}

function known(scheme: Scheme, key: string, session: Session): number | undefined {
  const input = scheme.pack.inputs.find((one) => one.key === key)
  const value = input && session.value(scheme.pack, input)
  return typeof value === 'number' ? value : undefined
}

function sumOf(costs: readonly CostLine[], end: 'lo' | 'hi', assets: boolean): number {
  return costs
    .filter((line) => assetClasses.has(line.class) === assets)
    .reduce((all, { yen }) => all + yen[end], 0)
}

/** The largest first-year depreciation that a measure which can be had offers for these costs, in yen. */
function offered(session: Session): number {
  const measures = [...session.packs.schemes.values()].filter(({ pack }) => pack.kind === 'tax-credit')
  const sums = measures.flatMap((scheme) => {
    if (!session.costs.some((line) => scheme.costClasses.has(line.class))) return []
    if (outcome(scheme, session).status !== 'eligible') return []
    const results = namedResults(scheme, session)
    return depreciations.map((key) => rangeOf((results.get(key) ?? 0) as Numeric).lo)
  })
  return Math.max(0, ...sums)
}

function betterOf(credit: Range, depreciation: Range): 'credit' | 'depreciation' | 'either' {
  const [x, y] = [credit.lo + credit.hi, depreciation.lo + depreciation.hi]
  return x < y ? 'credit' : x > y ? 'depreciation' : 'either'
}
