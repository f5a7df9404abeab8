import type { TraceNode } from '../model.ts'
import type { Condition, Expression, Input, Parameter, Rule } from '../pack/model.ts'
import { calculationTexts } from './calculation-texts.ts'
import { derivedBy, type Explaining, evaluate, taken, valueWords } from './explaining.ts'
import { childrenOf } from './names.ts'
import { sayExpression } from './say-expression.ts'
import { sayRow } from './say-row.ts'
import { answerKey } from './session.ts'
import type { Truth } from './value.ts'
import { isKnown, labelOf, plainShape, sayNumber, sayValue } from './words.ts'

/** A tree being drawn. */
interface Drawing extends Explaining {
  /** `pack name` of what is drawn already: written out again at each use, a chain of rules would grow as a tree. */
  drawn: Set<string>
}

/**
 * The conditions, then the calculation of the main figure, each down to the parameters and answers behind it. What
 * stands below a rule or a table is told at its first use; later uses are marked `repeated`.
 */
export function traceOf(explaining: Explaining): TraceNode[] {
  const x: Drawing = { ...explaining, drawn: new Set() }
  const { pack } = x.scheme
  const conditions = pack.conditions.map((condition) => conditionNode(condition, x))
  return pack.main ? [...conditions, nodeOf(pack.main.rule, x)] : conditions
}

function conditionNode({ name, label, is, source, ...condition }: Condition, x: Drawing): TraceNode {
  const truth = is ? (evaluate(is, x) as Truth) : null
  // A condition that only names a rule or an answer says what that one says; a second line would repeat it.
  const named = is?.op === 'name' ? nodeOf(is.name, x) : undefined
  const formula = named ? named.formula : is && sayExpression(is, x)
  const value = is
    ? sayValue(truth, plainShape('yesNo'), x.language)
    : calculationTexts[x.language].aPersonJudges
  return {
    name,
    label: label[x.language],
    kind: 'condition',
    truth,
    value: named?.value ?? value,
    ...(formula === undefined ? {} : { formula }),
    sourceId: source,
    ...(condition.article === undefined ? {} : { article: condition.article }),
    confidence: condition.confidence ?? confidenceOf(source, x),
    deciding: x.deciding.has(name) || named?.deciding === true,
    ...(named?.repeated ? { repeated: true as const } : {}),
    children: named?.children ?? (is ? below(is, x) : []),
  }
}

function nodeOf(name: string, x: Drawing): TraceNode {
  const { pack } = x.scheme
  const parameter = pack.parameters.findIndex((one) => one.name === name)
  if (parameter >= 0) return parameterNode(pack.parameters[parameter]!, parameter, x)
  const rule = pack.rules.find((one) => one.name === name)
  return rule ? ruleNode(rule, x) : inputNode(pack.inputs.find((one) => one.name === name)!, x)
}

function ruleNode(rule: Rule, x: Drawing): TraceNode {
  const { name, source, article } = rule
  return {
    ...valued(rule, x),
    kind: 'rule',
    formula: sayExpression(rule.is, x),
    ...(source === undefined
      ? {}
      : { sourceId: source, confidence: rule.confidence ?? confidenceOf(source, x) }),
    ...(article === undefined ? {} : { article }),
    deciding: x.deciding.has(name),
    ...belowOnce(name, rule.is, x),
  }
}

/** An answer; where another pack derives it, the line of that pack under the input's own label. */
function inputNode(input: Input, x: Drawing): TraceNode {
  const derived = derivedBy(input, x)
  if (derived) return { ...nodeOf(derived.rule, { ...x, ...derived.x }), label: input.label[x.language] }
  const deciding = x.deciding.has(answerKey(x.scheme.pack, input))
  return { ...valued(input, x), kind: 'input', deciding, children: [] }
}

function valued(
  { name, kind }: Input | Rule,
  x: Drawing,
): Pick<TraceNode, 'name' | 'label' | 'value' | 'truth'> {
  const truth = kind === 'yesNo' ? { truth: x.scheme.read(name)(x.frame) as Truth } : {}
  return { name, label: labelOf(x.scheme.pack, name, x.language), value: valueWords(name, x), ...truth }
}

function parameterNode(parameter: Parameter, i: number, x: Drawing): TraceNode {
  const { name, label, by, unit } = parameter
  const resolved = x.frame.parameters[i]!
  const { dated, value } = resolved
  return {
    name,
    label: label[x.language],
    kind: 'parameter',
    value: value === undefined ? sayRow(parameter, resolved, x) : sayNumber(value, unit, x.language),
    sourceId: dated.source,
    ...(dated.article === undefined ? {} : { article: dated.article }),
    confidence: dated.confidence,
    deciding: false,
    ...(by ? belowOnce(name, by, x) : { children: [] }),
  }
}

const confidenceOf = (source: string, x: Drawing): NonNullable<TraceNode['confidence']> =>
  x.scheme.pack.sources[source]?.confidence ?? 'low'

/** What stands below a name, at its first use only. */
function belowOnce(name: string, e: Expression, x: Drawing): Pick<TraceNode, 'children' | 'repeated'> {
  const key = `${x.scheme.pack.id} ${name}`
  if (!x.drawn.has(key)) {
    x.drawn.add(key)
    return { children: below(e, x) }
  }
  return namesTaken(e, x).size > 0 ? { repeated: true, children: [] } : { children: [] }
}

function below(e: Expression, x: Drawing): TraceNode[] {
  return [...namesTaken(e, x)].map((name) => nodeOf(name, x))
}

/** The names that matter in an expression, each once, without those of branches not taken. */
function namesTaken(e: Expression, x: Explaining, names = new Set<string>()): Set<string> {
  if (e.op === 'name' && isKnown(x.scheme.pack, e.name)) names.add(e.name)
  if (e.op === 'column') names.add(e.table)
  const inside = e.op === 'each' ? { ...x, insideEach: true as const } : x
  for (const part of e.op === 'if' ? partsTaken(e, x) : childrenOf(e)) namesTaken(part, inside, names)
  return names
}

function partsTaken({ test, yes, no }: Extract<Expression, { op: 'if' }>, x: Explaining): Expression[] {
  const truth = taken(test, x)
  return truth === null ? [test, yes, no] : [test, truth ? yes : no]
}
