import type { Range } from '@hiroba/advice'
import { Problem } from '@hiroba/kit'
import { type Edits, type End, ends, type Values } from './assumptions.ts'
import { apiParts, onPremParts, type Running, rentedParts, type TokensPerYear } from './cost-parts.ts'
import type { Gpu } from './model.ts'
import { isQuoted, type Priced, priceOf } from './prices.ts'

export type OptionId = 'cloud' | 'onPrem' | 'privateCloud' | 'api'

/** GPUs of one type: how many we reckon with, and the ends. */
export interface Machine {
  gpu: Gpu
  gpus: number
  gpusRange: Range
}

/** One way to get the computing, in whole yen without consumption tax. */
export interface CostOption {
  id: OptionId
  /** Absent for the API, which has no machine of one's own. */
  machine?: Machine
  state: 'priced' | 'notPriced'
  /** The prices that it rests on, with their quotes. */
  prices: Priced[]
  firstYear: Range
  /** Over the years of use. */
  total: Range
  /** The total that we reckon with when options are compared. */
  central: number
  centralFirstYear: number
  /** They add up to it, to the yen. */
  parts: CostPart[]
}

export interface CostPart {
  id: Running['id']
  firstYear: Range
  /** Over the years of use. */
  total: Range
  /** At the values that we reckon with. */
  central: number
  centralFirstYear: number
}

/** What cost depends on beside the machine. */
export interface CostContext {
  values: Values
  edits: Edits
  /** Only offers in Japan count. */
  domesticOnly: boolean
}

/** Rented by the hour and switched off when nobody works. */
export function cloudCost(machine: Machine, context: CostContext): CostOption {
  const price = priceOf(`cloud:${machine.gpu.id}`, context.edits, context.values, context.domesticOnly)
  return option('cloud', [price], context, machine, (end, [yen]) => {
    const hours = 12 * context.values('cloudHoursPerMonth', end)
    return rentedParts(gpusAt(machine, end) * yen! * hours, end, context.values)
  })
}

/** Machines of one's own in somebody's data centre, rented by the month. */
export function privateCloudCost(machine: Machine, context: CostContext): CostOption {
  const price = priceOf(`private:${machine.gpu.id}`, context.edits, context.values, context.domesticOnly)
  return option('privateCloud', [price], context, machine, (end, [yen]) =>
    rentedParts(gpusAt(machine, end) * yen! * 12, end, context.values),
  )
}

/** Bought and run on the premises. A GPU is priced with its share of a server, or as a card beside a host machine. */
export function onPremCost(machine: Machine, context: CostContext): CostOption {
  const whole = `server:${machine.gpu.id}`
  const withHost = isQuoted(whole, context.edits)
  const price = priceOf(withHost ? whole : `card:${machine.gpu.id}`, context.edits, context.values)
  return option('onPrem', [price], context, machine, (end, [yen]) =>
    onPremParts(machine.gpu, gpusAt(machine, end), yen!, withHost, end, context.values),
  )
}

/** A hosted model, paid by the token. */
export function apiCost(tokens: (end: End) => TokensPerYear, context: CostContext): CostOption {
  const price = (id: string) => priceOf(id, context.edits, context.values, context.domesticOnly)
  return option(
    'api',
    [price('api:input'), price('api:output')],
    context,
    undefined,
    (end, [input, output]) => apiParts(tokens(end), input!, output!, end, context.values),
  )
}

/** The GPUs at one end of their number. */
export function gpusAt(machine: Machine, end: End): number {
  return end === 'value' ? machine.gpus : machine.gpusRange[end]
}

/**
 * Every part grows with every assumption, so the ends of the parts are the parts at the ends. Each part is rounded
 * outwards to whole yen, and the option is the sum of its parts to the yen.
 * @throws Problem `numberTooLarge` beyond 2^53 yen.
 */
function option(
  id: OptionId,
  prices: Priced[],
  { values }: CostContext,
  machine: Machine | undefined,
  partsAt: (end: End, prices: number[]) => Running[],
): CostOption {
  const base = { id, prices, ...(machine ? { machine } : {}) }
  const known = prices.filter((p) => p.state === 'priced')
  if (known.length < prices.length) return { ...base, state: 'notPriced', ...sumOf([]), parts: [] }
  const [lo, value, hi] = ends.map((end) => ({
    parts: partsAt(
      end,
      known.map((p) => p[end]),
    ),
    years: values('years', end),
  })) as [Side, Side, Side]
  const parts = value.parts.map(({ id: part }, i) => ({
    id: part,
    firstYear: { lo: down(yenOf(lo, i, 1)), hi: up(yenOf(hi, i, 1)) },
    total: { lo: down(yenOf(lo, i, lo.years)), hi: up(yenOf(hi, i, hi.years)) },
    central: whole(Math.round(yenOf(value, i, value.years))),
    centralFirstYear: whole(Math.round(yenOf(value, i, 1))),
  }))
  return { ...base, state: 'priced', ...sumOf(parts), parts }
}

interface Side {
  parts: Running[]
  years: number
}

function yenOf({ parts }: Side, i: number, years: number): number {
  const { once, yearly } = parts[i]!
  return once + yearly * years
}

/** The sum of several parts, in whole yen. @throws Problem `numberTooLarge` beyond 2^53 yen. */
export function sumOf(parts: readonly CostPart[]): Omit<CostPart, 'id'> {
  const sum = (of: (part: CostPart) => number) => whole(parts.reduce((all, part) => all + of(part), 0))
  return {
    firstYear: { lo: sum((p) => p.firstYear.lo), hi: sum((p) => p.firstYear.hi) },
    total: { lo: sum((p) => p.total.lo), hi: sum((p) => p.total.hi) },
    central: sum((p) => p.central),
    centralFirstYear: sum((p) => p.centralFirstYear),
  }
}

/** A millionth of a yen is noise of the arithmetic: it must not push a whole amount to the next yen. */
const noise = 1e-6
const down = (yen: number) => whole(Math.floor(yen + noise))
const up = (yen: number) => whole(Math.ceil(yen - noise))

function whole(yen: number): number {
  if (!Number.isSafeInteger(yen)) throw new Problem('numberTooLarge', {})
  return yen
}
