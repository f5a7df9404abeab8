import { parseDay } from '@hiroba/kit'
import { z } from 'zod'
import type { Facts } from '../model.ts'
import { checkFact, checkInput } from './check-input.ts'
import { Expressions } from './expressions.ts'
import { assumed, compileInput, quantity } from './inputs.ts'
import type { Path, YamlFile } from './mistakes.ts'
import type { Example, Input, Pack, Parameter, Rule } from './model.ts'
import { compileParameter } from './parameters.ts'
import { pairOf } from './parse.ts'
import { readQuantity } from './quantity.ts'
import { type RawPack, rawInput, rawPack } from './schema.ts'
import type { Type } from './scope.ts'
import { compileRows } from './table-rows.ts'
import { checkNames, validate } from './validate.ts'

export type SharedInputs = ReadonlyMap<string, Input>

/** Reads `facts.yaml`: the facts of an organisation that mean the same in every pack. */
export function readFacts(file: YamlFile): SharedInputs {
  const raw = file.read(z.record(z.string(), rawInput)) ?? {}
  const inputs = Object.entries(raw).map(([key, one]): [string, Input] => {
    const input = compileInput(key, one, true, file, [key])
    checkInput(input, one, file, [key])
    return [key, input]
  })
  return new Map(inputs)
}

/**
 * Compiles one pack. Every mistake is noted on the file with its line; a pack with mistakes is not returned.
 * What is declared is read before the expressions, so that one mistake is not told again wherever its name is used.
 */
export function compilePack(file: YamlFile, facts: SharedInputs): Pack | undefined {
  const raw = file.read(rawPack)
  if (!raw) return undefined
  const inputs = compileInputs(raw, facts, file)
  const parameters = Object.entries(raw.parameters).map(([name, p]) => compileParameter(name, p, raw, file))
  const declared = declaredOf(raw, file)
  checkNames(raw, inputs, file)
  if (file.mistakes.length > 0) return undefined
  const expressions = new Expressions(raw, inputs, parameters, file)
  const pack: Pack = {
    ...declared,
    inputs,
    parameters,
    rules: rulesOf(raw, expressions, file),
    conditions: conditionsOf(raw, expressions, file),
  }
  tables(raw, parameters, expressions, file)
  if (file.mistakes.length > 0) return undefined
  validate(pack, raw, file)
  return file.mistakes.length === 0 ? pack : undefined
}

function compileInputs(raw: RawPack, facts: SharedInputs, file: YamlFile): Input[] {
  return Object.entries(raw.inputs).flatMap(([key, one]) => {
    const path: Path = ['inputs', key]
    if (one !== 'shared' && !('shared' in one)) {
      const input = compileInput(key, one, false, file, path)
      checkInput(input, one, file, path)
      return [input]
    }
    const fact = facts.get(key)
    if (!fact) {
      file.note(path, `「${key}」は facts.yaml にありません。`, `“${key}” is not in facts.yaml.`)
      return []
    }
    if (one === 'shared') return [fact]
    checkFact(fact, one.assume as Facts[string], file, [...path, 'assume'])
    return [{ ...fact, assume: assumed(one.assume, fact.kind) }]
  })
}

/** All that needs no expression: names, sources, periods, rounding, examples. */
function declaredOf(
  raw: RawPack,
  file: YamlFile,
): Omit<Pack, 'inputs' | 'parameters' | 'rules' | 'conditions'> {
  const [main] = Object.entries(raw.main ?? {})
  return {
    id: raw.id,
    name: raw.name,
    kind: raw.kind,
    authority: raw.authority,
    legalBasis: raw.legalBasis,
    reviewBy: parseDay(raw.reviewBy),
    sources: Object.fromEntries(
      Object.entries(raw.sources).map(([id, source]) => [
        fullId(raw, id),
        { ...source, id: fullId(raw, id) },
      ]),
    ),
    periods: raw.periods.map((period, i) => ({
      from: parseDay(period.from),
      ...(period.to === undefined ? {} : { to: parseDay(period.to) }),
      ...(period.label === undefined ? {} : { label: period.label }),
      source: sourceId(raw, period.source, file, ['periods', i, 'source']),
      confidence: period.confidence ?? raw.sources[period.source]?.confidence ?? 'low',
    })),
    after: raw.after,
    ...(raw.eventDate === undefined ? {} : { eventDate: raw.eventDate }),
    rounding: Object.entries(raw.rounding).map(([name, step]) => ({
      name,
      label: { ja: name, en: step.en },
      step: pairOf(stepOf(step.step, file, ['rounding', name, 'step'])),
      mode: step.mode,
      source: sourceId(raw, step.source, file, ['rounding', name, 'source']),
      confidence: step.confidence ?? raw.sources[step.source]?.confidence ?? 'low',
    })),
    ...(main ? { main: { result: main[0], rule: main[1] } } : {}),
    ...(raw.verdict === undefined ? {} : { verdict: raw.verdict }),
    amounts: raw.amounts,
    results: raw.results,
    invariants: raw.invariants,
    combine: {
      excludes: raw.combine.excludes,
      covers: raw.combine.covers,
      ...(raw.combine.sharedCap ? { sharedCap: raw.combine.sharedCap } : {}),
    },
    payout: { lo: raw.payout[0], hi: raw.payout[1] },
    ...(raw.note === undefined ? {} : { note: raw.note }),
    examples: raw.examples.map(
      (example, i): Example => ({
        id: example.id,
        line: file.lineOf(['examples', i]),
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
const fullId = (raw: RawPack, id: string): string => `${raw.id}/${id}`

function sourceId(raw: RawPack, id: string, file: YamlFile, path: Path): string {
  if (!Object.hasOwn(raw.sources, id))
    file.note(path, `出典「${id}」は sources にありません。`, `the source “${id}” is not among the sources.`)
  return fullId(raw, id)
}

function stepOf(text: string, file: YamlFile, path: Path): ReturnType<typeof quantity> {
  const step = quantity(text, readQuantity(text)?.unit ?? '', file, path)
  if (readQuantity(text) && pairOf(step).n <= 0)
    file.note(
      path,
      `端数処理の刻み「${text}」は、0より大きくしてください。`,
      `the rounding step “${text}” must be above 0.`,
    )
  return step
}

function rulesOf(raw: RawPack, expressions: Expressions, file: YamlFile): Rule[] {
  return Object.entries(raw.rules).map(([name, rule]) => {
    const typed = expressions.typed('rule', name)
    const type: Type = typed?.type ?? { kind: 'yesNo' }
    return {
      name,
      label: { ja: name, en: rule.en },
      kind: type.kind === 'text' ? 'choice' : type.kind,
      unit: 'unit' in type ? type.unit : '',
      is: typed?.expression ?? { op: 'truth', is: false },
      ...(rule.source === undefined
        ? {}
        : { source: sourceId(raw, rule.source, file, ['rules', name, 'source']) }),
      ...(rule.article === undefined ? {} : { article: rule.article }),
      ...(rule.confidence === undefined ? {} : { confidence: rule.confidence }),
    }
  })
}

function conditionsOf(raw: RawPack, expressions: Expressions, file: YamlFile): Pack['conditions'] {
  return raw.conditions.map((condition, i) => {
    const path: Path = ['conditions', i]
    const is = condition.is === undefined ? undefined : expressions.read(condition.is, [...path, 'is'])
    if (is && is.type.kind !== 'yesNo')
      file.note(path, '条件は「はい・いいえ」になる式で書いてください。', 'a condition must be a yes or no.')
    return {
      name: condition.name,
      label: { ja: condition.name, en: condition.en },
      ...(is ? { is: is.expression } : {}),
      source: sourceId(raw, condition.source, file, [...path, 'source']),
      ...(condition.article === undefined ? {} : { article: condition.article }),
      ...(condition.confidence === undefined ? {} : { confidence: condition.confidence }),
    }
  })
}

function tables(raw: RawPack, parameters: Parameter[], expressions: Expressions, file: YamlFile): void {
  for (const parameter of parameters) {
    const written = raw.parameters[parameter.name]!
    if (!('by' in written) || written.by === undefined) continue
    const by = expressions.typed('table', parameter.name)
    if (by) compileRows(parameter, written, by, file)
  }
}
