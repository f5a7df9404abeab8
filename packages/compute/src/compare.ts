import type { Range } from '@hiroba/advice'
import { standing, valuesOf } from './assumptions.ts'
import { type CostContext, type CostOption, cloudCost, type Machine, onPremCost } from './cost.ts'

/**
 * The share of all hours from which a machine of one's own is cheaper than the same machine in the cloud:
 * yearly cost on the premises /(8,760 · GPUs · yen per hour with extras). Above 1 it never is.
 */
export function breakEvenUtilisation(
  onPrem: CostOption,
  cloud: CostOption,
  context: CostContext,
): Range | undefined {
  const [price] = cloud.prices
  const machine = onPrem.machine
  if (onPrem.state !== 'priced' || price?.state !== 'priced' || !machine) return undefined
  const yearly = (end: 'lo' | 'hi') => onPrem.total[end] / context.values('years', end)
  const hourly = (end: 'lo' | 'hi') =>
    machine.gpusRange[end] * price[end] * (1 + context.values('cloudExtras', end))
  return { lo: yearly('lo') / (8760 * hourly('hi')), hi: yearly('hi') / (8760 * hourly('lo')) }
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
  const hours = utilisation * 730
  const rows = standing({ ...context.edits, cloudHoursPerMonth: hours })
  const moved = { ...context, values: valuesOf(rows), edits: { ...context.edits, ...typed } }
  return { onPrem: onPremCost(machine, moved).central, cloud: cloudCost(machine, moved).central }
}
