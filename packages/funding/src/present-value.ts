/** What the comparison over the years rests on. Both stand open to editing. */
export interface TaxAssumptions {
  /** Years of straight-line depreciation: 5 for software for own use (耐用年数省令 別表第三). */
  usefulLife: number
  /** Yearly discount rate, 0.02 = 2 %. */
  discountRate: number
}

/** One way to pay for the same thing. Amounts in yen. */
export interface Spending {
  /** Bought assets, written off over the years. */
  assets: number
  /** Written off in the first year beside the ordinary share: special or immediate depreciation. */
  extra: number
  /** Fees, training, cloud: deducted in the first year. */
  running: number
  /** Subsidies: income of the first year (法人税法22条; without 圧縮記帳). */
  subsidy: number
  /** Deducted from the first year's tax. */
  credit: number
  /** Taxable income of each year without this spending. */
  income: number
}

/**
 * Present value of spending − subsidy + change of the tax, over the useful life, in whole yen.
 * `tax(income, year)` is the tax on an income in the year-th year from now.
 */
export function presentBurden(
  { assets, extra, running, subsidy, credit, income }: Spending,
  tax: (income: number, year: number) => number,
  { usefulLife, discountRate }: TaxAssumptions,
): number {
  if (!Number.isInteger(usefulLife) || usefulLife < 1 || usefulLife > 100)
    throw new RangeError('usefulLife must be a whole number of years from 1 to 100')
  const ordinary = Math.floor(assets / usefulLife)
  let left = assets
  let value = assets + running - subsidy
  for (let year = 0; year < usefulLife; year++) {
    // The last year takes what the division by the years left over.
    const share = year === usefulLife - 1 ? left : ordinary
    const written = Math.min(left, year === 0 ? share + extra : share)
    left -= written
    const taxed = income - written + (year === 0 ? subsidy - running : 0)
    const due = tax(taxed, year)
    const relief = year === 0 ? Math.min(credit, due) : 0
    value += (due - relief - tax(income, year)) / (1 + discountRate) ** year
  }
  return Math.round(value)
}
