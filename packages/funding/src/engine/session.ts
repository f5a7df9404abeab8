import { Problem } from '@hiroba/kit'
import type { CostLine } from '@hiroba/advice'
import type { Facts, FactValue, Input, Pack, When } from '../model.ts'
import type { Frame } from './closure.ts'
import { type Resolved, resolve } from './dated.ts'
import { unknownOf, valueOf } from './facts.ts'
import { Scheme } from './scheme.ts'
import { isCertain, plus, span, type Numeric, type Value } from './value.ts'

/** The compiled packs, by id. */
export class Packs {
  readonly hash: string
  readonly schemes: ReadonlyMap<string, Scheme>
  readonly #resolved = new Map<string, readonly (Resolved | undefined)[]>()

  constructor(packs: Pack[], hash: string) {
    this.hash = hash
    this.schemes = new Map(packs.map((pack) => [pack.id, new Scheme(pack)]))
  }

  /** @throws Problem `notFound`. */
  scheme(id: string): Scheme {
    const scheme = this.schemes.get(id)
    if (!scheme) throw new Problem('notFound', { what: id })
    return scheme
  }

  /** The parameters of a pack on a day; kept, since many firms ask for the same day. */
  parameters(pack: Pack, eventDate: number, knownAt: number): readonly (Resolved | undefined)[] {
    const key = `${pack.id} ${eventDate} ${knownAt}`
    let resolved = this.#resolved.get(key)
    if (!resolved) {
      if (this.#resolved.size > 5_000) this.#resolved.clear()
      resolved = pack.parameters.map((parameter) => resolve(parameter, eventDate, knownAt))
      this.#resolved.set(key, resolved)
    }
    return resolved
  }
}

/** One organisation on one day: the answers it gave, and what follows from them. */
export class Session {
  readonly packs: Packs
  readonly facts: Facts
  readonly when: When
  readonly #costs: readonly CostLine[]
  readonly #derived = new Map<string, Value>()

  constructor(packs: Packs, facts: Facts, when: When, costs: readonly CostLine[] = []) {
    this.packs = packs
    this.facts = facts
    this.when = when
    this.#costs = costs
  }

  /** A copy in which one answer differs. */
  with(key: string, value: FactValue): Session {
    return new Session(this.packs, { ...this.facts, [key]: value }, this.when, this.#costs)
  }

  eventDate(pack: Pack): number {
    if (pack.eventDate === undefined) return this.when.date
    const input = pack.inputs.find(({ key }) => key === pack.eventDate)!
    const fact = this.given(pack, input)
    const value = fact === undefined ? this.when.date : valueOf(input, fact)
    return typeof value === 'number' ? value : this.when.date
  }

  /** The frame in which a scheme’s rules are read. */
  frame(scheme: Scheme): Frame {
    const { pack } = scheme
    const values = pack.inputs.map((input) => this.value(pack, input))
    return { values, parameters: this.packs.parameters(pack, this.eventDate(pack), this.when.knownAt ?? Infinity) }
  }

  /** What is known of an input: given, derived by another pack, summed from costs, assumed, or anything possible. */
  value(pack: Pack, input: Input): Value {
    const fact = this.given(pack, input)
    if (fact !== undefined && fact !== null) return valueOf(input, fact)
    if (fact === null && input.options.some(({ value }) => value === 'null')) return valueOf(input, fact)
    if (input.key === pack.eventDate) return this.when.date
    if (input.costs && this.#costs.length > 0) return this.#sumOf(input)
    if (input.derive !== undefined) return this.#derive(input.derive)
    if (input.assume !== undefined) return input.kind === 'date' ? input.assume : valueOf(input, input.assume)
    return unknownOf(input)
  }

  /** Whether an answer to this input is still missing. */
  isOpen(pack: Pack, input: Input): boolean {
    return !isCertain(this.value(pack, input))
  }

  /** An answer under the scheme's own key goes before one under the plain key. */
  given(pack: Pack, input: Input): FactValue | undefined {
    const own = this.facts[`${pack.id}:${input.key}`]
    return own === undefined ? this.facts[input.key] : own
  }

  #sumOf(input: Input): Numeric {
    return this.#costs
      .filter((line) => input.costs!.includes(line.class))
      .map(({ yen }) => span(yen.lo, yen.hi))
      .reduce<Numeric>(plus, 0)
  }

  #derive(path: string): Value {
    const known = this.#derived.get(path)
    if (known !== undefined) return known
    const dot = path.lastIndexOf('.')
    const scheme = this.packs.scheme(path.slice(0, dot))
    const rule = scheme.pack.results[path.slice(dot + 1)]
    if (rule === undefined) throw new Problem('notFound', { what: path })
    const value = scheme.read(rule)(this.frame(scheme))
    this.#derived.set(path, value)
    return value
  }
}
