import type { CostLine, Source } from '@hiroba/advice'
import { Problem } from '@hiroba/kit'
import type { Facts, FactValue, When } from '../model.ts'
import type { Input, Pack } from '../pack/model.ts'
import type { Frame } from './closure.ts'
import { resolve } from './dated.ts'
import { anyValue, readFact } from './facts.ts'
import { Scheme } from './scheme.ts'
import { type Numeric, plus, span, type Value } from './value.ts'

type Parameters = Frame['parameters']

/** The compiled packs, by id. */
export class Packs {
  readonly hash: string
  readonly schemes: ReadonlyMap<string, Scheme>
  /** `scheme:key` of each input, put together once. */
  readonly ownKeys: ReadonlyMap<Input, string>
  readonly #resolved = new Map<string, Parameters>()
  readonly #latest = new Map<Pack, { eventDate: number; knownAt: number; parameters: Parameters }>()

  constructor(packs: Pack[], hash: string) {
    this.hash = hash
    this.schemes = new Map(packs.map((pack) => [pack.id, new Scheme(pack)]))
    this.ownKeys = new Map(
      packs.flatMap(({ id, inputs }) => inputs.map((input) => [input, `${id}:${input.key}`])),
    )
  }

  /** @throws Problem `notFound`. */
  scheme(id: string): Scheme {
    const scheme = this.schemes.get(id)
    if (!scheme) throw new Problem('notFound', { what: id })
    return scheme
  }

  /** A source by its full id, `packId/sourceId`. */
  source(id: string): Source | undefined {
    return this.schemes.get(id.slice(0, id.indexOf('/')))?.pack.sources[id]
  }

  /** The scheme and the rule behind `packId.result`. @throws Problem `notFound`. */
  result(path: string): [scheme: Scheme, rule: string] {
    const dot = path.lastIndexOf('.')
    const scheme = this.scheme(path.slice(0, dot))
    const rule = resultRule(scheme.pack, path.slice(dot + 1))
    if (rule === undefined) throw new Problem('notFound', { what: path })
    return [scheme, rule]
  }

  /** The parameters of a pack on a day; kept, since many firms ask for the same day, most often for the last one. */
  parameters(pack: Pack, eventDate: number, knownAt: number): Parameters {
    const latest = this.#latest.get(pack)
    if (latest?.eventDate === eventDate && latest.knownAt === knownAt) return latest.parameters
    const parameters = this.#resolveOnce(pack, eventDate, knownAt)
    this.#latest.set(pack, { eventDate, knownAt, parameters })
    return parameters
  }

  #resolveOnce(pack: Pack, eventDate: number, knownAt: number): Parameters {
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

/** The rule behind a named result: the main figure, a further amount or a reference value. */
export function resultRule(pack: Pack, result: string): string | undefined {
  if (pack.main?.result === result) return pack.main.rule
  return Object.hasOwn(pack.amounts, result)
    ? pack.amounts[result]
    : Object.hasOwn(pack.results, result)
      ? pack.results[result]
      : undefined
}

/** One organisation on one day: the answers it gave, and what follows from them. */
export class Session {
  readonly packs: Packs
  readonly facts: Facts
  readonly when: When
  readonly costs: readonly CostLine[]
  /** Values tried out in place of answers, by key. They may be ranges. */
  readonly #tried: ReadonlyMap<string, Value>
  readonly #read: Map<Input, Value>
  readonly #derived = new Map<string, Value>()

  constructor(
    packs: Packs,
    facts: Facts,
    when: When,
    costs: readonly CostLine[] = [],
    tried: ReadonlyMap<string, Value> = new Map(),
    read = new Map<Input, Value>(),
  ) {
    this.packs = packs
    this.facts = facts
    this.when = when
    this.costs = costs
    this.#tried = tried
    this.#read = read
  }

  /** The same organisation with one value tried out; `key` is plain, or `scheme:key`. */
  trying(key: string, value: Value): Session {
    const tried = new Map(this.#tried).set(key, value)
    return new Session(this.packs, this.facts, this.when, this.costs, tried, this.#read)
  }

  /** The same organisation with other costs. */
  spending(costs: readonly CostLine[]): Session {
    return new Session(this.packs, this.facts, this.when, costs, this.#tried, this.#read)
  }

  /** The day that decides which rules hold for a scheme. */
  eventDate(pack: Pack): number {
    const input =
      pack.eventDate === undefined ? undefined : pack.inputs.find(({ key }) => key === pack.eventDate)
    const day = input && this.value(pack, input)
    return typeof day === 'number' ? day : this.when.date
  }

  /** The frame in which a scheme's rules are read. */
  frame(scheme: Scheme): Frame {
    const { pack } = scheme
    const values = pack.inputs.map((input) => this.value(pack, input))
    const knownAt = this.when.knownAt ?? Number.POSITIVE_INFINITY
    const day = this.eventDate(pack)
    return { values, day, parameters: this.packs.parameters(pack, day, knownAt) }
  }

  /** What is known of an input: given, derived by another pack, summed from costs, assumed, or anything possible. */
  value(pack: Pack, input: Input): Value {
    const tried = this.#tried.size === 0 ? undefined : this.#triedValue(input)
    if (tried !== undefined) return tried
    const fact = this.given(input)
    if (fact !== undefined && !(fact === null && !input.options.some(({ value }) => value === 'null')))
      return this.#readOnce(input, fact)
    if (input.key === pack.eventDate) return this.when.date
    if (input.costs && this.costs.length > 0) return this.#sumOf(input)
    if (input.derive !== undefined) return this.#derive(input, input.derive)
    if (input.assume !== undefined)
      return input.kind === 'date' ? input.assume : readFact(input, input.assume)
    return anyValue(input)
  }

  /** An answer under the scheme's own key goes before one under the plain key. */
  given(input: Input): FactValue | undefined {
    const own = input.shared ? undefined : this.facts[this.packs.ownKeys.get(input)!]
    return own === undefined ? this.facts[input.key] : own
  }

  /** Reading a text costs more than anything else in a small scheme, and tried sessions share what was read. */
  #readOnce(input: Input, fact: FactValue): Value {
    if (typeof fact === 'number' || typeof fact === 'boolean') return readFact(input, fact)
    let value = this.#read.get(input)
    if (value === undefined) {
      value = readFact(input, fact)
      this.#read.set(input, value)
    }
    return value
  }

  #triedValue(input: Input): Value | undefined {
    const own = this.#tried.get(this.packs.ownKeys.get(input)!)
    return own === undefined ? this.#tried.get(input.key) : own
  }

  #sumOf(input: Input): Numeric {
    return (
      this.costs
        .filter((line) => input.costs!.includes(line.class))
        // Computed costs may have parts of a yen: the whole yen around them hold them.
        .map(({ yen }) => span(Math.floor(yen.lo), Math.ceil(yen.hi)))
        .reduce<Numeric>(plus, 0)
    )
  }

  #derive(input: Input, path: string): Value {
    const known = this.#derived.get(path)
    if (known !== undefined) return known
    const [scheme, rule] = this.packs.result(path)
    const frame = this.frame(scheme)
    // On the knowledge date the other pack's values were not known yet, so nothing follows from it.
    const value = frame.parameters.includes(undefined) ? anyValue(input) : scheme.read(rule)(frame)
    this.#derived.set(path, value)
    return value
  }
}

/** Under which key an answer is kept: shared facts once for all schemes, others for their scheme alone. */
export function answerKey(pack: Pack, input: Input): string {
  return input.shared ? input.key : `${pack.id}:${input.key}`
}
