import { type Exact, Fraction, formatExact, type Language, longDate, multiply } from '@hiroba/kit'
import type { Expression, Input, InputKind, Pack } from '../pack/model.ts'
import { calculationTexts } from './calculation-texts.ts'
import {
  candidates,
  highOf,
  lowOf,
  type Numeric,
  OneOf,
  SomeList,
  Span,
  unbounded,
  type Value,
} from './value.ts'

/** What a value is, for putting it into words. */
export interface Shape {
  kind: InputKind
  unit: string
  options: Input['options']
  /** The values that are possible, where that is known: a number without unit that may be above 1 is no share. */
  range?: Input['range']
}

/** A shape without options or bounds. */
export const plainShape = (kind: InputKind, unit = ''): Shape => ({ kind, unit, options: [] })

/** The kind and unit of a name of the pack: an input, a parameter or a rule. */
export function shapeOf(pack: Pack, name: string): Shape {
  const input = pack.inputs.find((one) => one.name === name)
  if (input) return input
  const rule = pack.rules.find((one) => one.name === name)
  if (!rule) return plainShape('number', pack.parameters.find((one) => one.name === name)?.unit)
  const { kind, unit } = rule
  const classes = classesOf(rule.is)
  return {
    kind,
    unit,
    options: pack.inputs.flatMap(({ options }) => options),
    ...(classes.length > 0 ? { range: { lo: Math.min(...classes), hi: Math.max(...classes) } } : {}),
  }
}

/** The whole numbers without unit that a rule chooses among: 1, 2 and 3 name classes, not shares. */
function classesOf(e: Expression): number[] {
  if (e.op === 'if') return [...classesOf(e.yes), ...classesOf(e.no)]
  return e.op === 'number' && e.unit === undefined && e.d === 1 ? [e.n] : []
}

/** Whether a name is one of the pack's, not the item of an `each`. */
export function isKnown(pack: Pack, name: string): boolean {
  return [pack.inputs, pack.rules, pack.parameters].some((all) => all.some((one) => one.name === name))
}

export function labelOf(pack: Pack, name: string, language: Language): string {
  for (const all of [pack.inputs, pack.rules, pack.parameters, pack.rounding])
    for (const one of all) if (one.name === name) return one.label[language]
  return name
}

/** A value as a person reads it: 「1,000,000円〜1,333,333円」「1/2」「はい」「2027年3月31日」. */
export function sayValue(value: Value, shape: Shape, language: Language): string {
  const words = calculationTexts[language]
  if (value === null || value instanceof SomeList) return words.open
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'string' || value instanceof OneOf) {
    const labels = candidates(value).map(
      (one) => shape.options.find((o) => o.value === one)?.label[language] ?? one,
    )
    return labels.length > 3 ? words.open : labels.join(words.or)
  }
  if (Array.isArray(value)) return value.map((item) => sayValue(item, shape, language)).join(words.list)
  return sayNumeric(value, shape, language)
}

function sayNumeric(value: Numeric, shape: Shape, language: Language): string {
  const words = calculationTexts[language]
  const isCount = shape.unit === '' && shape.range !== undefined && shape.range.hi > 1
  const say = (x: Exact): string => {
    if (shape.kind === 'date') return longDate(x as number, language)
    return isCount ? sayPlain(x) : sayNumber(x, shape.unit, language)
  }
  if (!(value instanceof Span)) return say(value)
  const [lo, hi] = [lowOf(value), highOf(value)]
  return hi === unbounded ? words.atLeast(say(lo)) : words.range(say(lo), say(hi))
}

/** A limit as people say it: 「100兆円」「1億5,000万円」「100万人」, “¥100 trillion”. */
export function sayLimit(x: Exact, { unit, range }: Shape, language: Language): string {
  if (unit === '') return sayNumeric(x, { ...plainShape('number'), ...(range ? { range } : {}) }, language)
  if (typeof x !== 'number' || x < 0) return sayNumber(x, unit, language)
  const { large, quantity } = calculationTexts[language]
  return quantity(large(x), unit)
}

/** A number with its unit; pure ratios as a fraction where it is a common one, else in per cent. */
export function sayNumber(x: Exact, unit: string, language: Language): string {
  return unit === '' ? sayRatio(x) : calculationTexts[language].quantity(sayPlain(x), unit)
}

/** The digits alone. */
export function sayPlain(x: Exact): string {
  return typeof x === 'number' ? x.toLocaleString('en-US') : formatExact(x)
}

function sayRatio(x: Exact): string {
  if (typeof x === 'number') return x === 1 ? '100%' : sayPlain(x)
  if (x.d <= 4) return `${x.n}/${x.d}`
  const percent = multiply(x, 100)
  return percent instanceof Fraction && !/^-?\d+(\.\d+)?$/.test(formatExact(percent))
    ? formatExact(x)
    : `${formatExact(percent)}%`
}
