import { formatDay, type Random } from '@hiroba/kit'
import type { Scheme } from '../engine/scheme.ts'
import type { Packs } from '../engine/session.ts'
import type { Facts, FactValue, When } from '../model.ts'
import type { Input } from '../pack/model.ts'
import { thresholdsOf } from './thresholds.ts'

/** All answers of an organisation, on one day. */
export interface Situation {
  facts: Facts
  when: When
}

/** Makes situations of one scheme: answers at and around its thresholds. */
export class Situations {
  readonly #inputs: Map<string, Input[]>
  readonly #numbers: Map<string, number[]>
  readonly #days: number[]

  constructor(packs: Packs, scheme: Scheme) {
    const schemes = [...behind(packs, scheme)]
    const inputs = schemes.flatMap(({ pack }) => pack.inputs)
    this.#inputs = Map.groupBy(inputs, ({ key }) => key)
    this.#numbers = new Map([...this.#inputs].map(([key, [input]]) => [key, thresholdsOf(schemes, input!)]))
    const dated = schemes.flatMap(({ pack }) => [
      ...pack.periods,
      ...pack.parameters.flatMap(({ values }) => values),
    ])
    this.#days = [
      ...new Set(dated.flatMap(({ from, to }) => [from - 1, from, to ?? from + 400, (to ?? from + 400) + 1])),
    ]
  }

  /** Every input that nothing else answers is given; the others are given half of the time. */
  next(random: Random): Situation {
    const facts: Facts = {}
    for (const [key, inputs] of this.#inputs)
      if (!inputs.some(hasAnswer) || random.next() < 0.5) facts[key] = this.fact(key, random)
    return { facts, when: { date: random.pick(this.#days) } }
  }

  /** The same with some answers not given yet. */
  unfinished(facts: Facts, random: Random): Facts {
    const share = random.next()
    const kept = Object.entries(facts).filter(([key]) => {
      const inputs = this.#inputs.get(key)!
      return inputs.some(hasAnswer) || random.next() < share
    })
    return Object.fromEntries(kept)
  }

  /** A possible answer to the input of a key. */
  fact(key: string, random: Random): FactValue {
    return this.#fact(this.#inputs.get(key)![0]!, random)
  }

  #fact(input: Input, random: Random): FactValue {
    switch (input.kind) {
      case 'yesNo':
        return random.next() < 0.5
      case 'choice': {
        const { value } = random.pick(input.options)
        return value === 'null' ? null : value
      }
      case 'date':
        return formatDay(Math.min(input.range.hi, Math.max(input.range.lo, random.pick(this.#days))))
      case 'list':
        return Array.from({ length: random.integer(1, input.maxItems) }, () => this.#number(input, random))
      case 'number':
        return this.#number(input, random)
    }
  }

  #number(input: Input, random: Random): number {
    const { lo, hi } = input.range
    const some = this.#numbers.get(input.key)!
    if (some.length > 0 && random.next() < 0.8) return random.pick(some)
    // Small numbers as often as large ones.
    const size = random.next() < 0.5 ? Math.min(hi - lo, 10 ** random.integer(1, 9)) : hi - lo
    return Number.isSafeInteger(lo) ? lo + Math.floor(random.next() * size) : lo
  }
}

/** What is derived, assumed or decides the day has an answer until one is given: it is never open. */
const hasAnswer = ({ derive, assume, kind }: Input): boolean =>
  derive !== undefined || assume !== undefined || kind === 'date'

/** A scheme and the schemes whose results answer its inputs. */
export function* behind(packs: Packs, scheme: Scheme): Generator<Scheme> {
  yield scheme
  for (const { derive } of scheme.pack.inputs)
    if (derive !== undefined) yield* behind(packs, packs.result(derive)[0])
}
