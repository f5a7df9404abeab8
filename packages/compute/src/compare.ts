import type { Range } from '@hiroba/advice'
import { type End, standing, valuesOf } from './assumptions.ts'
import {
  type CostContext,
  type CostOption,
  cloudCost,
  gpusAt,
  type Machine,
  onPremCost,
  sumOf,
} from './cost.ts'
import { hoursPerYear } from './cost-parts.ts'

/** Shares of all hours of the year. */
export interface BreakEven extends Range {
  /** Where the totals that we reckon with (`central`) are equal. */
  value: number
}

/**
 * The share of all hours at which a machine of one's own and the same machine in the cloud cost the same over the years
 * of use, by our own totals: (own − what the cloud costs in any case) / (rent and extras of a machine that never
 * rests). It solves own = fixed + share · rent, the usual break-even of make or buy. Below it the cloud is cheaper;
 * 0 means that an own machine always is, above 1 that it never is.
 * What both have in common (GPUs, years, people) moves together from `lo` to `hi`; the prices move against each other.
 */
export function breakEvenUtilisation(
  onPrem: CostOption,
  cloud: CostOption,
  context: CostContext,
): BreakEven | undefined {
  const [price] = cloud.prices
  const { machine } = onPrem
  if (onPrem.state !== 'priced' || cloud.state !== 'priced' || price?.state !== 'priced' || !machine)
    return undefined
  const fixed = sumOf(cloud.parts.filter(({ id }) => id !== 'rent' && id !== 'extras'))
  const share = (end: End, against: End) => {
    const yenPerHour = gpusAt(machine, end) * price[against] * (1 + context.values('cloudExtras', against))
    const rent = yenPerHour * hoursPerYear * context.values('years', end)
    return Math.max(0, (totalAt(onPrem, end) - totalAt(fixed, end)) / rent)
  }
  const value = share('value', 'value')
  const all = [share('lo', 'hi'), value, share('hi', 'lo')]
  return { lo: Math.min(...all), value, hi: Math.max(...all) }
}

function totalAt({ total, central }: Pick<CostOption, 'total' | 'central'>, end: End): number {
  return end === 'value' ? central : total[end]
}

/** One cell of the sensitivity bar: totals in yen over the years of use. */
export interface Sensitivity {
  /** Change of the price of the machine and of the hour. */
  price: number
  /** Share of all hours that the cloud machine runs. */
  utilisation: number
  onPrem: number
  cloud: number
}

/** How the comparison moves with the price ±30 % and with a utilisation of 20, 40, 60 and 80 %. */
export function sensitivity(machine: Machine, context: CostContext): Sensitivity[] {
  const cells: Sensitivity[] = []
  for (const price of [-0.3, 0, 0.3]) {
    for (const utilisation of [0.2, 0.4, 0.6, 0.8]) {
      const shifted = shift(machine, context, price, utilisation)
      if (shifted) cells.push({ price, utilisation, ...shifted })
    }
  }
  return cells
}

function shift(machine: Machine, context: CostContext, price: number, utilisation: number) {
  const onPrem = onPremCost(machine, context)
  const cloud = cloudCost(machine, context)
  const [bought] = onPrem.prices
  const [hourly] = cloud.prices
  if (bought?.state !== 'priced' || hourly?.state !== 'priced') return undefined
  const typed = { [bought.id]: bought.value * (1 + price), [hourly.id]: hourly.value * (1 + price) }
  const hours = (utilisation * hoursPerYear) / 12
  const rows = standing({ ...context.edits, cloudHoursPerMonth: hours })
  const moved = { ...context, values: valuesOf(rows), edits: { ...context.edits, ...typed } }
  return { onPrem: onPremCost(machine, moved).central, cloud: cloudCost(machine, moved).central }
}
