import type { CostLine, Range } from '@hiroba/advice'
import { addMonths, formatManRange, type Language } from '@hiroba/kit'
import type { MoneyCard } from './card.ts'
import { rangeOf } from './engine/estimate.ts'
import { namedResults, outcome } from './engine/outcome.ts'
import type { Session } from './engine/session.ts'
import { isCertain } from './engine/value.ts'
import { moneyTexts } from './money-texts.ts'

/** What the comparison over the years rests on. Both stand open to editing. */
export interface TaxAssumptions {
  /** Years of straight-line depreciation: 5 for software for own use (耐用年数省令 別表第三). */
  usefulLife: number
  /** Yearly discount rate, 0.02 = 2 %. */
  discountRate: number
}

interface Spending {
  /** Bought assets, written off over the years. */
  assets: number
  /** Fees, training, cloud: deducted in the first year. */
  running: number
  /** Subsidies: income of the first year (法人税法22条; without 圧縮記帳). */
  subsidy: number
  credit: number
  income: number
}

const assetClasses = new Set(['software', 'equipment', 'implementation'])

/**
 * The burden after national corporate tax, once with the tax credit and ordinary depreciation, once with immediate
 * depreciation and no credit; present value over the useful life. Returns nothing where the taxable income is not
 * known. Local taxes are left out. Amounts in yen.
 */
export function afterTax(
  session: Session,
  costs: readonly CostLine[],
  support: Range,
  credit: Range,
  assumptions: TaxAssumptions,
  language: Language,
): MoneyCard['afterTax'] {
  const scheme = session.packs.schemes.get('tax.corporate')
  const input = scheme?.pack.inputs.find(({ key }) => key === 'taxableIncomeYen')
  if (!scheme || !input) return undefined
  const income = session.value(scheme.pack, input)
  if (typeof income !== 'number' || !isCertain(income)) return undefined

  const tax = (yen: number, year: number): number => {
    const day = addMonths(session.when.date, 12 * year)
    const tried = session
      .trying('taxableIncomeYen', Math.max(0, Math.floor(yen)))
      .trying('fiscalYearStart', day)
    const { amount } = outcome(scheme, tried)
    const defence = namedResults(scheme, tried).get('defenceTax') ?? 0
    return rangeOf(amount).hi + rangeOf(defence as number).hi
  }
  const spent = (end: 'lo' | 'hi'): Spending => {
    const sum = (wanted: boolean): number =>
      costs
        .filter((line) => assetClasses.has(line.class) === wanted)
        .reduce((all, { yen }) => all + yen[end], 0)
    const other = end === 'lo' ? 'hi' : 'lo'
    return { assets: sum(true), running: sum(false), subsidy: support[other], credit: credit[other], income }
  }
  const ends = (way: 'credit' | 'depreciation'): Range => {
    const burdens = (['lo', 'hi'] as const).map((end) => burden(spent(end), way, tax, assumptions))
    return { lo: Math.min(...burdens), hi: Math.max(...burdens) }
  }
  const withCredit = ends('credit')
  const immediate = ends('depreciation')
  const better =
    withCredit.hi < immediate.lo
      ? 'credit'
      : immediate.hi < withCredit.lo
        ? 'depreciation'
        : compareMiddles(withCredit, immediate)
  const say = moneyTexts[language].afterTax
  const best = better === 'depreciation' ? immediate : withCredit
  return {
    burden: best,
    better,
    lines: [
      { label: say.credit, yen: withCredit },
      { label: say.depreciation, yen: immediate },
    ],
    text: say.text(formatManRange(best, 'burden', language), better, assumptions),
  }
}

function compareMiddles(a: Range, b: Range): 'credit' | 'depreciation' | 'either' {
  const [x, y] = [a.lo + a.hi, b.lo + b.hi]
  return x < y ? 'credit' : x > y ? 'depreciation' : 'either'
}

/** Present value of spending − subsidy + change of tax. */
function burden(
  spending: Spending,
  way: 'credit' | 'depreciation',
  tax: (income: number, year: number) => number,
  { usefulLife, discountRate }: TaxAssumptions,
): number {
  const { assets, running, subsidy, credit, income } = spending
  let value = assets + running - subsidy
  for (let year = 0; year < usefulLife; year++) {
    const written = way === 'depreciation' ? (year === 0 ? assets : 0) : Math.floor(assets / usefulLife)
    const first = year === 0 ? subsidy - running : 0
    const due = tax(income + first - written, year)
    const relief = way === 'credit' && year === 0 ? Math.min(credit, due) : 0
    value += (due - relief - tax(income, year)) / (1 + discountRate) ** year
  }
  return Math.round(value)
}
