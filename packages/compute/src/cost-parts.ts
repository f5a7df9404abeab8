import type { End, Values } from './assumptions.ts'
import type { Gpu } from './model.ts'

/** One part of the cost: yen once, and yen per year. */
export interface Running {
  id:
    | 'hardware'
    | 'host'
    | 'maintenance'
    | 'electricity'
    | 'space'
    | 'rent'
    | 'extras'
    | 'tokens'
    | 'setup'
    | 'people'
  once: number
  yearly: number
}

/** Tokens that go in and out in a year. */
export interface TokensPerYear {
  input: number
  output: number
}

export const hoursPerYear = 8760

/** Yen per year: rated kW · load · PUE · 8,760 hours · yen per kWh. */
export function electricityYen(kW: number, load: number, pue: number, yenPerKWh: number): number {
  return kW * load * pue * hoursPerYear * yenPerKWh
}

/** Rated kW of the servers that hold these GPUs. */
function ratedKW(gpu: Gpu, gpus: number, hostPower: number): number {
  return (gpus * gpu.watts * hostPower) / 1000
}

/** A machine of one's own: `yenPerGpu` with its share of the server (`withHost`), or the card alone. */
export function onPremParts(
  gpu: Gpu,
  gpus: number,
  yenPerGpu: number,
  withHost: boolean,
  end: End,
  values: Values,
): Running[] {
  const at = (id: string) => values(id, end)
  const hardware = gpus * yenPerGpu
  const hosts = Math.ceil(gpus / gpu.perServer)
  const host = withHost ? 0 : hosts * at(gpu.place === 'desk' ? 'hostYenDesk' : 'hostYenRack')
  const kW = ratedKW(gpu, gpus, at('hostPower'))
  const space = gpu.place === 'desk' ? 0 : 12 * kW * at('rackYenPerKWMonth')
  return [
    { id: 'hardware', once: hardware, yearly: 0 },
    { id: 'host', once: host, yearly: 0 },
    { id: 'maintenance', once: 0, yearly: (hardware + host) * at('maintenanceRate') },
    { id: 'electricity', once: 0, yearly: electricityYen(kW, at('powerLoad'), at('pue'), at('yenPerKWh')) },
    { id: 'space', once: 0, yearly: space },
    ...work('setupHours', 'staffHoursOnPrem', end, values),
  ]
}

/** A rented machine: rent per year, what comes on top of it, and people. */
export function rentedParts(rent: number, end: End, values: Values): Running[] {
  return [
    { id: 'rent', once: 0, yearly: rent },
    { id: 'extras', once: 0, yearly: rent * values('cloudExtras', end) },
    ...work('setupHours', 'staffHoursRented', end, values),
  ]
}

/** A hosted model by the token; prices in yen per million tokens. */
export function apiParts(
  tokens: TokensPerYear,
  input: number,
  output: number,
  end: End,
  values: Values,
): Running[] {
  return [
    { id: 'tokens', once: 0, yearly: (tokens.input * input + tokens.output * output) / 1e6 },
    ...work('setupHoursApi', 'staffHoursApi', end, values),
  ]
}

function work(setup: string, monthly: string, end: End, values: Values): Running[] {
  const hour = values('operatorYenPerHour', end)
  return [
    { id: 'setup', once: values(setup, end) * hour, yearly: 0 },
    { id: 'people', once: 0, yearly: 12 * values(monthly, end) * hour },
  ]
}
