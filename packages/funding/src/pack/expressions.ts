import { check } from './check.ts'
import type { Path, YamlFile } from './mistakes.ts'
import type { Input, Parameter } from './model.ts'
import { parseExpression } from './parse.ts'
import { readQuantity } from './quantity.ts'
import type { RawPack } from './schema.ts'
import type { Scope, Type, Typed } from './scope.ts'
import { ExpressionMistake } from './tokens.ts'

/** The expressions of one pack, each parsed and typed once. Rules and tables may name each other in any order. */
export class Expressions {
  readonly #raw: RawPack
  readonly #file: YamlFile
  readonly #scope: Scope
  readonly #typed = new Map<string, Typed | 'open' | 'mistaken'>()

  constructor(raw: RawPack, inputs: Input[], parameters: Parameter[], file: YamlFile) {
    this.#raw = raw
    this.#file = file
    const tables = new Map(parameters.map((parameter) => [parameter.name, parameter]))
    this.#scope = {
      inputs: new Map(inputs.map((input) => [input.name, input])),
      parameters: tables,
      roundings: new Map(
        Object.entries(raw.rounding).map(([name, { step }]) => [
          name,
          { unit: readQuantity(step)?.unit ?? '' },
        ]),
      ),
      table: (name, at) => {
        if (this.#written('table', name) !== undefined) this.#used('table', name, at)
        return tables.get(name)
      },
      rule: (name, at) =>
        this.#written('rule', name) === undefined ? undefined : this.#used('rule', name, at),
      items: new Map(),
    }
  }

  /** A rule, or a table's look-up; `undefined` where it has a mistake, which is noted. */
  typed(kind: 'rule' | 'table', name: string): Typed | undefined {
    const key = `${kind} ${name}`
    const known = this.#typed.get(key)
    if (known && known !== 'open') return known === 'mistaken' ? undefined : known
    this.#typed.set(key, 'open')
    const path = kind === 'rule' ? ['rules', name, 'is'] : ['parameters', name, 'by']
    const typed = this.read(this.#written(kind, name)!, path)
    this.#typed.set(key, typed ?? 'mistaken')
    return typed
  }

  /** Any other expression of the pack. */
  read(text: string, path: Path): Typed | undefined {
    try {
      return check(parseExpression(text), this.#scope)
    } catch (error) {
      if (error instanceof KnockOn) return undefined
      if (!(error instanceof ExpressionMistake)) throw error
      this.#file.note(path, `${error.ja} 式「${text}」`, `${error.en} Expression: ${text}`)
      return undefined
    }
  }

  #written(kind: 'rule' | 'table', name: string): string | undefined {
    if (kind === 'rule') return Object.hasOwn(this.#raw.rules, name) ? this.#raw.rules[name]!.is : undefined
    const parameter = Object.hasOwn(this.#raw.parameters, name) ? this.#raw.parameters[name] : undefined
    return parameter && 'by' in parameter ? parameter.by : undefined
  }

  #used(kind: 'rule' | 'table', name: string, at: number): Type {
    if (this.#typed.get(`${kind} ${name}`) === 'open')
      throw new ExpressionMistake(
        at,
        `「${name}」が自分自身を使っています。堂々巡りをなくしてください。`,
        `“${name}” uses itself; break the circle.`,
      )
    const typed = this.typed(kind, name)
    if (!typed) throw new KnockOn()
    return typed.type
  }
}

/** An expression cannot be typed because something that it uses has a mistake, which is told already. */
class KnockOn extends Error {}
