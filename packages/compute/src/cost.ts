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
  parts: CostPart[]
}

export interface CostPart {
  id: Running['id']
  firstYear: Range
  total: Range
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
  const price = (id: string) => priceOf(id, context.edits, context.values)
  return option(
    'api',
    [price('api:input'), price('api:output')],
    context,
    undefined,
    (end, [input, output]) => apiParts(tokens(end), input!, output!, end, context.values),
  )
}

function gpusAt(machine: Machine, end: End): number {
  return end === 'value' ? machine.gpus : machine.gpusRange[end]
}

/**
 * Every part grows with every assumption, so the ends of the parts are the parts at the ends.
 * @throws Problem `numberTooLarge` beyond 2^53 yen.
 */
function option(
  id: OptionId,
  prices: Priced[],
  { values }: CostContext,
  machine: Machine | undefined,
  parts: (end: End, prices: number[]) => Running[],
): CostOption {
  const base = { id, prices, ...(machine ? { machine } : {}) }
  const none = { lo: 0, hi: 0 }
  const known = prices.filter((p) => p.state === 'priced')
  if (known.length < prices.length)
    return {
      ...base,
      state: 'notPriced',
      firstYear: none,
      total: none,
      central: 0,
      centralFirstYear: 0,
      parts: [],
    }
  const at = (end: End) =>
    parts(
      end,
      known.map((p) => p[end]),
    )
  const [lo, value, hi] = ends.map((end) => ({ parts: at(end), years: values('years', end) })) as [
    Side,
    Side,
    Side,
  ]
  return {
    ...base,
    state: 'priced',
    firstYear: { lo: yen(firstYear(lo)), hi: yen(firstYear(hi)) },
    total: { lo: yen(total(lo)), hi: yen(total(hi)) },
    central: yen(total(value)),
    centralFirstYear: yen(firstYear(value)),
    parts: value.parts.map(({ id: part }, i) => ({
      id: part,
      firstYear: { lo: yen(firstYear(only(lo, i))), hi: yen(firstYear(only(hi, i))) },
      total: { lo: yen(total(only(lo, i))), hi: yen(total(only(hi, i))) },
    })),
  }
}

interface Side {
  parts: Running[]
  years: number
}

function only(side: Side, i: number): Side {
  return { ...side, parts: [side.parts[i]!] }
}

function firstYear({ parts }: Side): number {
  return parts.reduce((sum, p) => sum + p.once + p.yearly, 0)
}

function total({ parts, years }: Side): number {
  return parts.reduce((sum, p) => sum + p.once + p.yearly * years, 0)
}

function yen(exact: number): number {
  const whole = Math.round(exact)
  if (!Number.isSafeInteger(whole)) throw new Problem('numberTooLarge', {})
  return whole
}
