import type { CostClass } from '@hiroba/advice'
import { Problem, ratio } from '@hiroba/kit'
import type { Expression, Input, Pack } from '../pack/model.ts'
import { type Closure, closureOf, type Names } from './closure.ts'
import type { Resolved } from './dated.ts'
import { occurrences } from './names.ts'
import { lookUp } from './tables.ts'
import type { Value } from './value.ts'

/** A pack ready to run: each name has a slot, each rule is a closure. */
export class Scheme {
  readonly pack: Pack
  readonly conditions: (Closure | undefined)[]
  /** Names that some expression reads. Inputs outside it are kept for the record and never asked for. */
  readonly used = new Set<string>()
  readonly main: Closure | undefined
  /** Amounts that are 0 where the scheme cannot be had, and reference values, by key. */
  readonly amounts: [key: string, value: Closure][]
  readonly results: [key: string, value: Closure][]
  /** Slots of the yes/no and choice inputs that are tried out one by one while they are unknown. */
  readonly splits: number[]
  /** Classes of costs whose sum it works on, and classes that it supports by answers of its own. */
  readonly costClasses: ReadonlySet<CostClass>
  readonly covers: ReadonlySet<CostClass>
  readonly #inputs: Map<string, number>
  readonly #parameters: Map<string, number>
  readonly #rules = new Map<string, Closure>()
  readonly #names: Names
  readonly #explained = new WeakMap<Expression, Closure>()

  constructor(pack: Pack) {
    this.pack = pack
    this.costClasses = new Set(pack.inputs.flatMap(({ costs }) => costs ?? []))
    this.covers = new Set(pack.combine.covers)
    this.#inputs = new Map(pack.inputs.map(({ name }, slot) => [name, slot]))
    this.#parameters = new Map(pack.parameters.map(({ name }, i) => [name, i]))
    const items = new Map<string, number>()
    let slots = pack.inputs.length
    this.#names = {
      read: (name) => {
        const item = items.get(name)
        return item === undefined ? this.read(name) : (frame) => frame.values[item]!
      },
      column: (table, column) => this.#column(table, column),
      rounding: (name) => {
        const { step, mode } = pack.rounding.find((rounding) => rounding.name === name)!
        return { step: ratio(step.n, step.d), mode }
      },
      item: (name) => {
        items.set(name, slots)
        return slots++
      },
    }
    // Rules may name rules that stand below them, so all have their slots before any is compiled.
    const bodies: Closure[] = []
    for (const [i, { name }] of pack.rules.entries()) {
      const slot = slots++
      this.#rules.set(name, (frame) => {
        const known = frame.values[slot]
        if (known !== undefined) return known
        const value = bodies[i]!(frame)
        frame.values[slot] = value
        return value
      })
    }
    for (const rule of pack.rules) bodies.push(closureOf(rule.is, this.#names))
    this.conditions = pack.conditions.map(({ is }) => (is ? closureOf(is, this.#names) : undefined))
    this.main = pack.main && this.read(pack.main.rule)
    this.amounts = Object.entries(pack.amounts).map(([key, rule]) => [key, this.read(rule)])
    this.results = Object.entries(pack.results).map(([key, rule]) => [key, this.read(rule)])
    const often = occurrences(pack)
    this.splits = pack.inputs.flatMap(({ name, kind }, slot) =>
      (kind === 'yesNo' || kind === 'choice') && (often.get(name) ?? 0) > 1 ? [slot] : [],
    )
  }

  /** The closure that gives a name's value. */
  read(name: string): Closure {
    this.used.add(name)
    const input = this.#inputs.get(name)
    if (input !== undefined) return (frame) => frame.values[input]!
    const parameter = this.#parameters.get(name)
    if (parameter !== undefined) return (frame) => single(frame.parameters[parameter])
    const rule = this.#rules.get(name)
    if (!rule) throw new Problem('notFound', { what: name })
    return rule
  }

  /** The closure of a part of this pack's expressions, for explaining; made once, since an `each` in it takes a slot. */
  closure(expression: Expression): Closure {
    let closure = this.#explained.get(expression)
    if (!closure) {
      closure = closureOf(expression, this.#names)
      this.#explained.set(expression, closure)
    }
    return closure
  }

  input(key: string): Input | undefined {
    return this.pack.inputs.find((input) => input.key === key)
  }

  #column(table: string, column: string): Closure {
    const i = this.#parameters.get(table)!
    const parameter = this.pack.parameters[i]!
    const cell = parameter.columns.findIndex(({ name }) => name === column)
    const by = closureOf(parameter.by!, this.#names)
    return (frame) => lookUp(frame.parameters[i], by(frame), cell)
  }
}

function single(resolved: Resolved | undefined): Value {
  if (resolved?.value === undefined) throw new Problem('broken', {})
  return resolved.value
}
