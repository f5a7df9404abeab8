import type { Source } from '@hiroba/advice'
import { parseDay, type Words } from '@hiroba/kit'
import { z } from 'zod'
import type { Example, Facts, Input, Pack, Parameter, Rule } from '../model.ts'
import { check } from './check.ts'
import { compileInput, quantity } from './inputs.ts'
import type { Path, YamlFile } from './mistakes.ts'
import { compileParameter, compileRows } from './parameters.ts'
import { pairOf, parseExpression } from './parse.ts'
import { readQuantity } from './quantity.ts'
import { type RawInput, type RawPack, rawInput, rawPack } from './schema.ts'
import type { Scope, Type, Typed } from './scope.ts'
import { ExpressionMistake } from './tokens.ts'
import { validate } from './validate.ts'

export type SharedInputs = Record<string, RawInput>

/** Reads `facts.yaml`: the facts of an organisation that mean the same in every pack. */
export function readFacts(file: YamlFile): SharedInputs {
  return file.read(z.record(z.string(), rawInput)) ?? {}
}

/**
 * Compiles one pack. Every mistake is noted on the file with its line; a pack with mistakes is not returned.
 */
export function compilePack(file: YamlFile, facts: SharedInputs): Pack | undefined {
  const raw = file.read(rawPack)
  if (!raw) return undefined
  const pack = new PackCompiler(raw, facts, file).compile()
  validate(pack, raw, file)
  return file.mistakes.length === 0 ? pack : undefined
}

class PackCompiler {
  readonly #raw: RawPack
  readonly #file: YamlFile
  readonly #inputs: Input[]
  readonly #parameters: Parameter[]
  readonly #types = new Map<string, Typed | 'open' | 'mistaken'>()
  readonly #scope: Scope

  constructor(raw: RawPack, facts: SharedInputs, file: YamlFile) {
    this.#raw = raw
    this.#file = file
    this.#inputs = Object.entries(raw.inputs).flatMap(([key, input]) => {
      const path: Path = ['inputs', key]
      if (input !== 'shared' && !('shared' in input)) return [compileInput(key, input, false, file, path)]
      const fact = facts[key]
      const assume = input === 'shared' ? {} : { assume: input.assume }
      if (fact) return [compileInput(key, { ...fact, ...assume }, true, file, path)]
      file.note(path, `「${key}」は facts.yaml にありません。`, `“${key}” is not in facts.yaml.`)
      return []
    })
    this.#parameters = Object.entries(raw.parameters).map(([name, p]) => compileParameter(name, p, raw, file))
    this.#scope = {
      inputs: new Map(this.#inputs.map((input) => [input.name, input])),
      parameters: new Map(this.#parameters.map((parameter) => [parameter.name, parameter])),
      roundings: new Map(
        Object.entries(raw.rounding).map(([name, { step }]) => [
          name,
          { unit: readQuantity(step)?.unit ?? '' },
        ]),
      ),
      rule: (name, at) => this.#ruleType(name, at),
      items: new Map(),
    }
  }

  compile(): Pack {
    const { raw, rules, conditions } = {
      raw: this.#raw,
      rules: this.#rules(),
      conditions: this.#conditions(),
    }
    this.#tables()
    const [main] = Object.entries(raw.main ?? {})
    return {
      id: raw.id,
      name: raw.name,
      kind: raw.kind,
      authority: raw.authority,
      legalBasis: raw.legalBasis,
      reviewBy: parseDay(raw.reviewBy),
      sources: this.#sources(),
      periods: raw.periods.map((period) => ({
        from: parseDay(period.from),
        ...(period.to === undefined ? {} : { to: parseDay(period.to) }),
        ...(period.label === undefined ? {} : { label: period.label }),
        source: this.#sourceId(period.source, ['periods']),
        confidence: period.confidence ?? raw.sources[period.source]?.confidence ?? 'low',
      })),
      after: raw.after,
      ...(raw.eventDate === undefined ? {} : { eventDate: raw.eventDate }),
      inputs: this.#inputs,
      parameters: this.#parameters.map((parameter) => ({
        ...parameter,
        values: parameter.values.map((value) => ({
          ...value,
          source: this.#sourceId(value.source, ['parameters']),
        })),
      })),
      rounding: Object.entries(raw.rounding).map(([name, step]) => ({
        name,
        label: { ja: name, en: step.en },
        step: pairOf(
          quantity(step.step, readQuantity(step.step)?.unit ?? '', this.#file, ['rounding', name]),
        ),
        mode: step.mode,
        source: this.#sourceId(step.source, ['rounding', name, 'source']),
        confidence: step.confidence ?? raw.sources[step.source]?.confidence ?? 'low',
      })),
      rules,
      conditions,
      ...(main ? { main: { result: main[0], rule: main[1] } } : {}),
      ...(raw.verdict === undefined ? {} : { verdict: raw.verdict }),
      amounts: raw.amounts,
      results: raw.results,
      invariants: raw.invariants,
      combine: {
        excludes: raw.combine.excludes,
        ...(raw.combine.sharedCap ? { sharedCap: raw.combine.sharedCap } : {}),
      },
      payout: { lo: raw.payout[0], hi: raw.payout[1] },
      ...(raw.note === undefined ? {} : { note: raw.note }),
      examples: raw.examples.map(
        (example): Example => ({
          id: example.id,
          date: parseDay(example.date),
          assume: example.assume as Facts,
          input: example.input as Facts,
          expect: example.expect,
          basis: example.basis,
        }),
      ),
    }
  }

  /** Source ids are unique over all packs: `digital-ai-2026.normal/okayama`. */
  #sourceId(id: string, path: Path): string {
    if (!(id in this.#raw.sources))
      this.#file.note(
        path,
        `出典「${id}」は sources にありません。`,
        `the source “${id}” is not among the sources.`,
      )
    return `${this.#raw.id}/${id}`
  }

  #sources(): Record<string, Source> {
    const entries = Object.entries(this.#raw.sources).map(([id, source]) => {
      const full = `${this.#raw.id}/${id}`
      return [full, { ...source, id: full }] as const
    })
    return Object.fromEntries(entries)
  }

  #rules(): Rule[] {
    return Object.entries(this.#raw.rules).map(([name, raw]) => {
      const typed = this.#typeRule(name, ['rules', name, 'is'])
      const type: Type = typed?.type ?? { kind: 'yesNo' }
      return {
        name,
        label: { ja: name, en: raw.en },
        kind: type.kind === 'text' ? 'choice' : type.kind,
        unit: 'unit' in type ? type.unit : '',
        is: typed?.expression ?? { op: 'truth', is: false },
        ...(raw.source === undefined
          ? {}
          : { source: this.#sourceId(raw.source, ['rules', name, 'source']) }),
        ...(raw.article === undefined ? {} : { article: raw.article }),
      }
    })
  }

  #conditions(): Pack['conditions'] {
    return this.#raw.conditions.map((raw, i) => {
      const path: Path = ['conditions', i]
      const is = raw.is === undefined ? undefined : this.#expression(raw.is, [...path, 'is'])
      if (is && is.type.kind !== 'yesNo')
        this.#file.note(
          path,
          '条件は「はい・いいえ」になる式で書いてください。',
          'a condition must be a yes or no.',
        )
      return {
        name: raw.name,
        label: { ja: raw.name, en: raw.en } satisfies Words,
        ...(is ? { is: is.expression } : {}),
        source: this.#sourceId(raw.source, [...path, 'source']),
        ...(raw.article === undefined ? {} : { article: raw.article }),
      }
    })
  }

  #tables(): void {
    for (const parameter of this.#parameters) {
      const raw = this.#raw.parameters[parameter.name]!
      if (!('by' in raw) || raw.by === undefined) continue
      const by = this.#expression(raw.by, ['parameters', parameter.name, 'by'])
      if (by) compileRows(parameter, raw, by, this.#file)
    }
  }

  #expression(text: string, path: Path): Typed | undefined {
    try {
      return check(parseExpression(text), this.#scope)
    } catch (error) {
      if (error instanceof KnockOn) return undefined
      if (!(error instanceof ExpressionMistake)) throw error
      this.#file.note(path, `${error.ja} 式「${text}」`, `${error.en} Expression: ${text}`)
      return undefined
    }
  }

  #typeRule(name: string, path: Path): Typed | undefined {
    const known = this.#types.get(name)
    if (known && known !== 'open') return known === 'mistaken' ? undefined : known
    this.#types.set(name, 'open')
    const typed = this.#expression(this.#raw.rules[name]!.is, path)
    this.#types.set(name, typed ?? 'mistaken')
    return typed
  }

  #ruleType(name: string, at: number): Type | undefined {
    if (!(name in this.#raw.rules)) return undefined
    if (this.#types.get(name) === 'open')
      throw new ExpressionMistake(
        at,
        `「${name}」が自分自身を使っています。堂々巡りをなくしてください。`,
        `“${name}” uses itself; break the circle.`,
      )
    const typed = this.#typeRule(name, ['rules', name, 'is'])
    if (!typed) throw new KnockOn()
    return typed.type
  }
}

/** An expression cannot be typed because a rule that it uses has a mistake, which is told already. */
class KnockOn extends Error {}
