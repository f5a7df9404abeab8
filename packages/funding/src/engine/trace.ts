import { type Language, ratio } from '@hiroba/kit'
import type { Expression, Parameter, TraceNode } from '../model.ts'
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

/** The conditions, then the calculation of the main figure, each down to the parameters and answers behind it. */
export function traceOf(x: Explaining): TraceNode[] {
  const { pack } = x.scheme
  const conditions = pack.conditions.map((condition, i): TraceNode => {
    const truth = condition.is ? (x.scheme.conditions[i]!(x.frame) as Truth) : null
    // A condition that only names a rule or an answer says what that one says; a second line would repeat it.
    const named = condition.is?.op === 'name' ? nodeOf(condition.is.name, x, new Set()) : undefined
    const formula = named ? named.formula : condition.is && sayExpression(condition.is, x)
    const human = x.language === 'ja' ? '人の判断' : 'a person judges'
    return {
      name: condition.name,
      label: condition.label[x.language],
      kind: 'condition',
      truth,
      value: condition.is ? sayValue(truth, { kind: 'yesNo', unit: '', options: [] }, x.language) : human,
      ...(formula === undefined ? {} : { formula }),
      sourceId: condition.source,
      ...(condition.article === undefined ? {} : { article: condition.article }),
      confidence: condition.confidence ?? pack.sources[condition.source]?.confidence ?? 'low',
      deciding: x.deciding.has(condition.name) || named?.deciding === true,
      children: named?.children ?? (condition.is ? childrenOf(condition.is, x, new Set()) : []),
    }
  })
  return pack.main ? [...conditions, nodeOf(pack.main.rule, x, new Set())] : conditions
}

function nodeOf(name: string, x: Explaining, above: ReadonlySet<string>): TraceNode {
  const { pack } = x.scheme
  const label = labelOf(pack, name, x.language)
  const parameter = pack.parameters.findIndex((one) => one.name === name)
  if (parameter >= 0) return parameterNode(pack.parameters[parameter]!, parameter, label, x)
  const shape = shapeOf(pack, name)
  const value = x.scheme.read(name)(x.frame)
  const node = { name, label, value: sayValue(value, shape, x.language), deciding: x.deciding.has(name) }
  const truth = shape.kind === 'yesNo' ? { truth: value as Truth } : {}
  const rule = pack.rules.find((one) => one.name === name)
  if (!rule) return derivation(name, label, x) ?? { ...node, ...truth, kind: 'input', children: [] }
  return {
    ...node,
    ...truth,
    kind: 'rule',
    formula: sayExpression(rule.is, x),
    ...(rule.source === undefined
      ? {}
      : {
          sourceId: rule.source,
          confidence: rule.confidence ?? pack.sources[rule.source]?.confidence ?? 'low',
        }),
    ...(rule.article === undefined ? {} : { article: rule.article }),
    children: childrenOf(rule.is, x, new Set([...above, name])),
  }
}

/** The line of the pack that answered an input which was not given, under the input's own label. */
function derivation(name: string, label: string, x: Explaining): TraceNode | undefined {
  const { pack } = x.scheme
  const input = pack.inputs.find((one) => one.name === name)!
  if (input.derive === undefined || x.session.given(input) !== undefined) return undefined
  const [scheme, rule] = x.session.packs.result(input.derive)
  return { ...nodeOf(rule, { ...x, scheme, frame: x.session.frame(scheme) }, new Set()), label }
}

function parameterNode(parameter: Parameter, i: number, label: string, x: Explaining): TraceNode {
  const resolved = x.frame.parameters[i]!
  const { dated } = resolved
  return {
    name: parameter.name,
    label,
    kind: 'parameter',
    value: resolved.value === undefined ? '' : sayNumber(resolved.value, parameter.unit, x.language),
    sourceId: dated.source,
    ...(dated.article === undefined ? {} : { article: dated.article }),
    confidence: dated.confidence,
    deciding: x.deciding.has(parameter.name),
    children: parameter.by ? childrenOf(parameter.by, x, new Set()) : [],
  }
}

/** The names that matter in an expression, each once, without those of branches not taken. */
function childrenOf(expression: Expression, x: Explaining, above: ReadonlySet<string>): TraceNode[] {
  const names = new Set<string>()
  collect(expression, x, names)
  return [...names].filter((name) => !above.has(name)).map((name) => nodeOf(name, x, above))
}

function collect(e: Expression, x: Explaining, names: Set<string>): void {
  const { pack } = x.scheme
  switch (e.op) {
    case 'name':
      if ([...pack.inputs, ...pack.rules, ...pack.parameters].some((one) => one.name === e.name))
        names.add(e.name)
      return
    case 'column':
      names.add(e.table)
      return
    case 'call':
      for (const arg of e.args) collect(arg, x, names)
      return
    case 'round':
    case 'not':
      collect(e.arg, x, names)
      return
    case 'each':
      collect(e.list, x, names)
      collect(e.body, x, names)
      return
    case 'if': {
      collect(e.test, x, names)
      const truth = evaluate(e.test, x) as Truth
      if (truth !== false) collect(e.yes, x, names)
      if (truth !== true) collect(e.no, x, names)
      return
    }
    case 'number':
    case 'date':
    case 'text':
    case 'truth':
      return
    default:
      collect(e.left, x, names)
      collect(e.right, x, names)
  }
}

function evaluate(e: Expression, x: Explaining): Value {
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
function sayExpression(e: Expression, x: Explaining): string {
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
      return ja ? `${say(e.arg)} でない` : `not ${say(e.arg)}`
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
