import type { TraceNode } from '../model.ts'
import type { Expression, Parameter } from '../pack/model.ts'
import { type Explaining, evaluate, sayExpression } from './say-expression.ts'
import { answerKey } from './session.ts'
import type { Truth } from './value.ts'
import { labelOf, sayNumber, sayValue, shapeOf } from './words.ts'

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
  const node = { name, label, value: sayValue(value, shape, x.language), deciding: isDeciding(name, x) }
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

/** Rules and conditions are marked by name, answers by the key under which they are asked for. */
function isDeciding(name: string, { scheme: { pack }, deciding }: Explaining): boolean {
  const input = pack.inputs.find((one) => one.name === name)
  return deciding.has(input ? answerKey(pack, input) : name)
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
