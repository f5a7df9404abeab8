import type { Assumption, CostLine, Range } from '@hiroba/advice'
import { addMonths, formatManRange, type Language } from '@hiroba/kit'
import type { MoneyCard } from './card.ts'
import { type Part, partsAt, totalOf } from './engine/combine.ts'
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

/** What the comparison starts from: the costs, and the subsidies and credits of the best combination. */
export interface Chosen {
  costs: readonly CostLine[]
  subsidies: readonly Part[]
  credits: readonly Part[]
}

/**
 * The burden after national corporate tax: with the tax credits and ordinary depreciation, and, where a measure that
 * can be had offers it, with special or immediate depreciation in place of the credits on the same lines. Present value
 * over the useful life; low costs go with the support on low costs. Nothing where the taxable income is not known.
 * Local taxes are left out. Amounts in yen.
 */
export function afterTax(
  session: Session,
  chosen: Chosen,
  assumptions: readonly Assumption[],
  language: Language,
): MoneyCard['afterTax'] {
  const scheme = session.packs.schemes.get('tax.corporate')
  const income = scheme && known(scheme, 'taxableIncomeYen', session)
  if (!scheme || income === undefined) return undefined
  const values = taxValues(assumptions)
  const tax = taxOf(scheme, session)
  const burden = (credits: readonly Part[], extra: number): Range =>
    hull(
      (['lo', 'hi'] as const).flatMap((end) => {
        const subsidy = totalOf(partsAt(end, chosen.subsidies, session))
        const credit = totalOf(partsAt(end, credits, session))
        const assets = sumOf(chosen.costs, end, true)
        const running = sumOf(chosen.costs, end, false)
        // The most support is the least burden, and the other way round.
        return (['lo', 'hi'] as const).map((support) =>
          presentBurden(
            { assets, extra, running, subsidy: subsidy[support], credit: credit[support], income },
            tax,
            values,
          ),
        )
      }),
    )
  const withCredit = burden(chosen.credits, 0)
  const written = alternatives(session, chosen.credits).map(({ extra, credits }) => burden(credits, extra))
  const best = written.toSorted((a, b) => middle(a) - middle(b))[0]
  const better = best ? betterOf(withCredit, best) : 'credit'
  const say = moneyTexts[language].afterTax
  const taken = best && better === 'depreciation' ? best : withCredit
  return {
    burden: taken,
    better,
    lines: [
      { label: say.credit, yen: withCredit },
      ...(best ? [{ label: say.depreciation, yen: best }] : []),
    ],
    text: say.text(formatManRange(taken, 'burden', language), best && better, values),
    assumptions: [...assumptions],
  }
}

/** The national tax on an income in the year-th fiscal year from the one asked about, in yen. */
function taxOf(scheme: Scheme, session: Session): (income: number, year: number) => number {
  const firstYear = known(scheme, 'fiscalYearStart', session) ?? session.when.date
  return (yen, year) => {
    const tried = session
      .trying('taxableIncomeYen', Math.max(0, Math.floor(yen)))
      .trying('fiscalYearStart', addMonths(firstYear, 12 * year))
    const defence = namedResults(scheme, tried).get('defenceTax') ?? 0
    return rangeOf(outcome(scheme, tried).amount).hi + rangeOf(defence as Numeric).hi
  }
}

function known(scheme: Scheme, key: string, session: Session): number | undefined {
  if (session.frame(scheme).parameters.includes(undefined)) return undefined
  const input = scheme.pack.inputs.find((one) => one.key === key)
  const value = input && session.value(scheme.pack, input)
  return typeof value === 'number' ? value : undefined
}

function sumOf(costs: readonly CostLine[], end: 'lo' | 'hi', assets: boolean): number {
  return costs
    .filter((line) => assetClasses.has(line.class) === assets)
    .reduce((all, { yen }) => all + yen[end], 0)
}

/** Each measure that can be had with certainty and offers depreciation on its lines, and the credits that remain beside it. */
function alternatives(session: Session, credits: readonly Part[]): { extra: number; credits: Part[] }[] {
  const measures = [...session.packs.schemes.values()].filter(({ pack }) => pack.kind === 'tax-credit')
  return measures.flatMap((scheme) => {
    const lines = session.costs.filter((line) => scheme.costClasses.has(line.class))
    const spent = session.spending(lines)
    if (lines.length === 0 || outcome(scheme, spent).status !== 'eligible') return []
    const results = namedResults(scheme, spent)
    const extra = Math.max(...depreciations.map((key) => rangeOf((results.get(key) ?? 0) as Numeric).lo))
    const beside = credits.filter((part) => !part.lines.some((line) => scheme.costClasses.has(line.class)))
    return extra > 0 ? [{ extra, credits: beside }] : []
  })
}

const middle = ({ lo, hi }: Range): number => (lo + hi) / 2
const hull = (all: number[]): Range => ({ lo: Math.min(...all), hi: Math.max(...all) })

function betterOf(credit: Range, depreciation: Range): 'credit' | 'depreciation' | 'either' {
  const [x, y] = [middle(credit), middle(depreciation)]
  return x < y ? 'credit' : x > y ? 'depreciation' : 'either'
}
