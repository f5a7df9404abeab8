import type { Range } from '@hiroba/advice'
import type { End, Values } from './assumptions.ts'
import type { TokensPerYear } from './cost-parts.ts'

/** What the people ask of the machine in a year and at the busiest hour. */
export interface Workload {
  people: number
  requestsPerDay: number
  promptTokens: number
  outputTokens: number
  /** Requests under way at once at the busiest, a value that is rarely passed. */
  atOnce: number
}

/**
 * The workload of `people`. At the busiest hour requests come at random, so by Little's law their mean number under
 * way is rate · seconds; two standard deviations (√mean, as for a Poisson count) are added.
 */
export function workload(people: number, values: Values, end: End = 'value'): Workload {
  const at = (id: string) => values(id, end)
  const requestsPerDay = people * at('requestsPerPersonDay')
  const seconds = at('outputTokens') / at('tokensPerSecond')
  const mean = ((requestsPerDay * at('busyHourShare')) / 3600) * seconds
  return {
    people,
    requestsPerDay,
    promptTokens: Math.round(at('promptTokens')),
    outputTokens: Math.round(at('outputTokens')),
    atOnce: Math.max(1, Math.ceil(mean + 2 * Math.sqrt(mean))),
  }
}

export function tokensPerYear(load: Workload, workingDays: number): TokensPerYear {
  const requests = load.requestsPerDay * workingDays
  return { input: requests * load.promptTokens, output: requests * load.outputTokens }
}

/**
 * The share of the machine's capacity (output tokens per second, all day and all year) that the workload uses.
 * Small firms use a machine of their own for a few per cent; the rest of the time it is idle.
 */
export function utilisation(load: Workload, workingDays: number, capacity: Range): Range {
  const perSecond = tokensPerYear(load, workingDays).output / (365 * 86_400)
  return { lo: Math.min(1, perSecond / capacity.hi), hi: Math.min(1, perSecond / capacity.lo) }
}
