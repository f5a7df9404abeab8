import { type Language, ratio } from '@hiroba/kit'
import type { Expression } from '../pack/model.ts'
import type { Frame } from './closure.ts'
import type { Scheme } from './scheme.ts'
import type { Session } from './session.ts'
import type { Truth, Value } from './value.ts'
import { labelOf, sayNumber, sayValue, shapeOf } from './words.ts'

/** What the tree of reasons is drawn from. */
export interface Explaining {
  session: Session
  scheme: Scheme
  frame: Frame
  language: Language
  /** Names that decide: their lines are marked. */
  deciding: ReadonlySet<string>
}

/** The value of a part of a rule, for explaining. */
export function evaluate(e: Expression, x: Explaining): Value {
  return x.scheme.closure(e)(x.frame)
}

const signs: Record<string, string> = {
  '*': '×',
  '/': '÷',
  '-': '−',
  '+': '＋',
  '<=': '≦',
  '>=': '≧',
  '!=': '≠',
}

/** The calculation with its values: 「対象経費 2,000,000円 × 補助率 1/2」. */
export function sayExpression(e: Expression, x: Explaining): string {
  const ja = x.language === 'ja'
  const say = (inner: Expression): string => sayExpression(inner, x)
  const join = (args: Expression[]): string => args.map(say).join(ja ? '、' : ', ')
  switch (e.op) {
    case 'number':
      return sayNumber(ratio(e.n, e.d), '', x.language)
    case 'date':
      return sayValue(e.day, { kind: 'date', unit: '', options: [] }, x.language)
    case 'text':
      return (
        x.scheme.pack.inputs.flatMap(({ options }) => options).find(({ value }) => value === e.text)?.label[
          x.language
        ] ?? e.text
      )
    case 'truth':
      return sayValue(e.is, { kind: 'yesNo', unit: '', options: [] }, x.language)
    case 'name':
      return sayName(e.name, x)
    case 'column':
      return sayColumn(e, x)
    case 'round':
      return `${say(e.arg)}${ja ? `（${labelOf(x.scheme.pack, e.rounding, 'ja')}）` : ` (${labelOf(x.scheme.pack, e.rounding, 'en')})`}`
    case 'call': {
      const name = callWords[e.name][x.language]
      return `${name}${ja ? '（' : '('}${join(e.args)}${ja ? '）' : ')'}`
    }
    case 'each':
      return `${say(e.list)}${ja ? ' のそれぞれ' : ' each'}`
    case 'not':
      return notWords(e.arg, x)
    case 'if': {
      const truth = evaluate(e.test, x) as Truth
      if (truth !== null) return say(truth ? e.yes : e.no)
      return ja ? `${say(e.yes)} または ${say(e.no)}` : `${say(e.yes)} or ${say(e.no)}`
    }
    case 'and':
    case 'or': {
      const word = ja ? (e.op === 'and' ? 'かつ' : 'または') : e.op
      return `${say(e.left)} ${word} ${say(e.right)}`
    }
    default: {
      const tight = e.op === '*' || e.op === '/'
      const side = (inner: Expression): string =>
        tight && (inner.op === '+' || inner.op === '-') ? `(${say(inner)})` : say(inner)
      return `${side(e.left)} ${signs[e.op] ?? e.op} ${side(e.right)}`
    }
  }
}

const callWords = {
  min: { ja: '小さい方', en: 'the smaller of ' },
  max: { ja: '大きい方', en: 'the larger of ' },
  sum: { ja: '合計', en: 'sum' },
  count: { ja: '個数', en: 'count' },
  oneOf: { ja: 'いずれか', en: 'one of' },
  fiscalYear: { ja: '年度', en: 'fiscal year' },
} as const

function sayName(name: string, x: Explaining): string {
  const { pack } = x.scheme
  const label = labelOf(pack, name, x.language)
  const known = [...pack.inputs, ...pack.rules, ...pack.parameters].some((one) => one.name === name)
  return known ? `${label} ${sayValue(x.scheme.read(name)(x.frame), shapeOf(pack, name), x.language)}` : label
}

function sayColumn(e: Extract<Expression, { op: 'column' }>, x: Explaining): string {
  const table = x.scheme.pack.parameters.find(({ name }) => name === e.table)!
  const column = table.columns.find(({ name }) => name === e.column)!
  const value = sayValue(evaluate(e, x), { kind: 'number', unit: column.unit, options: [] }, x.language)
  return `${table.label[x.language]}${x.language === 'ja' ? 'の' : ' · '}${column.label[x.language]} ${value}`
}

/** 「大企業の子会社 でない」: the name alone, since its value would read as a second negation. */
function notWords(e: Expression, x: Explaining): string {
  const words = e.op === 'name' ? labelOf(x.scheme.pack, e.name, x.language) : sayExpression(e, x)
  return x.language === 'ja' ? `${words} でない` : `not ${words}`
}
