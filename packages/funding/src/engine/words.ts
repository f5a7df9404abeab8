import { type Exact, Fraction, formatExact, type Language, longDate, multiply } from '@hiroba/kit'
import type { Input, Pack } from '../pack/model.ts'
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
  kind: Input['kind']
  unit: string
  options: Input['options']
}

const noShape: Shape = { kind: 'number', unit: '', options: [] }

/** The kind and unit of a name of the pack: an input, a parameter or a rule. */
export function shapeOf(pack: Pack, name: string): Shape {
  const input = pack.inputs.find((one) => one.name === name)
  if (input) return input
  const rule = pack.rules.find((one) => one.name === name)
  if (rule)
    return { kind: rule.kind, unit: rule.unit, options: pack.inputs.flatMap(({ options }) => options) }
  return { ...noShape, unit: pack.parameters.find((one) => one.name === name)?.unit ?? '' }
}

export function labelOf(pack: Pack, name: string, language: Language): string {
  const named = [...pack.inputs, ...pack.rules, ...pack.parameters, ...pack.rounding]
  return named.find((one) => one.name === name)?.label[language] ?? name
}

/** A value as a person reads it: 「1,000,000円〜1,333,333円」「1/2」「はい」「2027年3月31日」. */
export function sayValue(value: Value, shape: Shape, language: Language): string {
  const ja = language === 'ja'
  if (value === null) return ja ? '未定' : 'open'
  if (typeof value === 'boolean') return value ? (ja ? 'はい' : 'yes') : ja ? 'いいえ' : 'no'
  if (typeof value === 'string' || value instanceof OneOf) {
    const labels = candidates(value).map(
      (one) => shape.options.find((o) => o.value === one)?.label[language] ?? one,
    )
    return labels.length > 3 ? (ja ? '未定' : 'open') : labels.join(ja ? 'または' : ' or ')
  }
  if (value instanceof SomeList) return ja ? '未定' : 'open'
  if (Array.isArray(value)) return value.map((item) => sayValue(item, shape, language)).join(ja ? '、' : ', ')
  return sayNumeric(value, shape, language)
}

function sayNumeric(value: Numeric, shape: Shape, language: Language): string {
  const say = (x: Exact): string =>
    shape.kind === 'date' ? longDate(x as number, language) : sayNumber(x, shape.unit, language)
  if (!(value instanceof Span)) return say(value)
  const [lo, hi] = [lowOf(value), highOf(value)]
  if (hi === unbounded) return language === 'ja' ? `${say(lo)}以上` : `${say(lo)} or more`
  return language === 'ja' ? `${say(lo)}〜${say(hi)}` : `${say(lo)}–${say(hi)}`
}

/** A number with its unit; pure ratios as a fraction where it is a common one, else in per cent. */
export function sayNumber(x: Exact, unit: string, language: Language): string {
  if (unit === '') return sayRatio(x)
  const digits = typeof x === 'number' ? x.toLocaleString('en-US') : formatExact(x)
  if (unit === '円' && language === 'en') return `¥${digits}`
  return language === 'ja'
    ? `${digits}${unit}`
    : `${digits} ${unit
        .split(/([/·])/)
        .map(englishUnit)
        .join('')}`
}

function sayRatio(x: Exact): string {
  if (typeof x === 'number') return x === 1 ? '100%' : x.toLocaleString('en-US')
  if (x.d <= 4) return `${x.n}/${x.d}`
  const percent = multiply(x, 100)
  return percent instanceof Fraction && !/^-?\d+(\.\d+)?$/.test(formatExact(percent))
    ? formatExact(x)
    : `${formatExact(percent)}%`
}

const english: Record<string, string> = {
  円: 'yen',
  人: 'people',
  時間: 'hours',
  年: 'years',
  か月: 'months',
  日: 'days',
  台: 'units',
  個: 'units',
  件: 'cases',
  回: 'times',
  社: 'firms',
  業務: 'processes',
  機能: 'functions',
}
const englishUnit = (word: string): string => english[word] ?? word
