import { divide, type Exact, Problem, ratio, roundTo, toNumber } from '@hiroba/kit'
import type { Scheme } from '../engine/scheme.ts'
import type { Expression, Input, Pack } from '../pack/model.ts'

interface Constant {
  unit: string
  value: Exact
}

/**
 * Whole numbers at which something may turn over for an input, each with its neighbours: the ends of its range, what
 * is typical, every constant and table row of its unit, and where a rate takes it to such a constant (cap ÷ rate).
 */
export function thresholdsOf(schemes: Scheme[], input: Input): number[] {
  const constants = schemes.flatMap(({ pack }) => constantsOf(pack))
  const rates = constants.filter(({ unit, value }) => unit === '' && toNumber(value) > 0)
  const own = constants.filter(({ unit }) => unit === input.unit).map(({ value }) => value)
  const scaled = own.flatMap((value) => rates.map((rate) => quotient(value, rate.value)))
  const { lo, hi } = input.range
  const around = [
    lo,
    hi,
    ...input.typical,
    ...[...own, ...scaled].map((value) => toNumber(roundTo(value, 1, 'floor'))),
  ]
  const all = around
    .flatMap((x) => [x - 1, x, x + 1])
    .filter((x) => x >= lo && x <= hi && Number.isSafeInteger(x))
  return [...new Set(all)]
}

function quotient(value: Exact, rate: Exact): Exact {
  try {
    return divide(value, rate)
  } catch (error) {
    if (error instanceof Problem) return value
    throw error
  }
}

function constantsOf(pack: Pack): Constant[] {
  const inRows = pack.parameters.flatMap(({ unit, columns, values }) =>
    values.flatMap(({ value, rows }) => [
      ...(value ? [{ unit, value: ratio(value.n, value.d) }] : []),
      ...(rows ?? []).flatMap(({ cells }) =>
        cells.map(({ n, d }, i) => ({ unit: columns[i]!.unit, value: ratio(n, d) })),
      ),
    ]),
  )
  // The unit of a row's limit is not kept, and a written number may be scaled: they are tried for every input.
  const limits = pack.parameters
    .flatMap(({ values }) => values.flatMap(({ rows }) => rows ?? []))
    .flatMap(({ upTo }) => upTo ?? [])
  const written = [...pack.rules, ...pack.conditions].flatMap(({ is }) => (is ? [...numbersIn(is)] : []))
  const units = new Set(pack.inputs.map(({ unit }) => unit))
  const loose = [...units].flatMap((unit) =>
    [...limits, ...written].map((value): Constant => ({ unit, value })),
  )
  return [...inRows, ...loose]
}

function* numbersIn(e: Expression): Generator<Exact> {
  if (e.op === 'number') yield ratio(e.n, e.d)
  for (const child of Object.values(e)) {
    if (Array.isArray(child)) for (const one of child) yield* numbersIn(one)
    else if (typeof child === 'object' && child !== null) yield* numbersIn(child)
  }
}
