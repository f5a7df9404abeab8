import { add, divide, type Exact, multiply, subtract } from '@hiroba/kit'
import type { Expression, FunctionName } from './model.ts'
import { functionNames, type Parsed, type ParsedPair, pairOf } from './parse.ts'
import { combineUnits } from './quantity.ts'
import { inputType, type Scope, type Type, type Typed, typeWords } from './scope.ts'
import { ExpressionMistake } from './tokens.ts'

/**
 * Gives an expression its type and its compiled form.
 * @throws ExpressionMistake where a name is unknown, a unit does not fit, or a choice has no such option.
 */
export function check(parsed: Parsed, scope: Scope): Typed {
  switch (parsed.op) {
    case 'quantity':
      return number(parsed.unit, { op: 'number', ...pairOf(parsed.value) })
    case 'date':
      return { type: { kind: 'date' }, expression: { op: 'date', day: parsed.day } }
    case 'text':
      return {
        type: { kind: 'text', text: parsed.text },
        expression: { op: 'text', text: parsed.text },
      }
    case 'word':
      return checkWord(parsed.word, parsed.at, scope)
    case 'column':
      return checkColumn(parsed, scope)
    case 'call':
      return checkCall(parsed, scope)
    case 'if':
      return checkIf(parsed, scope)
    case 'not':
      return {
        type: { kind: 'yesNo' },
        expression: { op: 'not', arg: yesNo(parsed.arg, scope) },
      }
    case 'and':
    case 'or':
      return {
        type: { kind: 'yesNo' },
        expression: { op: parsed.op, left: yesNo(parsed.left, scope), right: yesNo(parsed.right, scope) },
      }
    case '+':
    case '-':
    case '*':
    case '/':
      return checkArithmetic(parsed.op, parsed, scope)
    default:
      return checkComparison(parsed, scope)
  }
}

const number = (unit: string, expression: Expression): Typed => ({
  type: { kind: 'number', unit },
  expression,
})

function mistake(at: number, ja: string, en: string): never {
  throw new ExpressionMistake(at, ja, en)
}

function checkWord(word: string, at: number, scope: Scope): Typed {
  if (word === 'はい' || word === 'いいえ')
    return { type: { kind: 'yesNo' }, expression: { op: 'truth', is: word === 'はい' } }
  const expression: Expression = { op: 'name', name: word }
  const item = scope.items.get(word)
  if (item !== undefined) return number(item, expression)
  const input = scope.inputs.get(word)
  if (input) return { type: inputType(input), expression }
  const parameter = scope.parameters.get(word)
  if (parameter) {
    if (parameter.columns.length > 0)
      mistake(
        at,
        `「${word}」は表です。「${word}.${parameter.columns[0]!.name}」のように列を書いてください。`,
        `“${word}” is a table; name a column, as in “${word}.${parameter.columns[0]!.name}”.`,
      )
    return number(parameter.unit, expression)
  }
  const rule = scope.rule(word, at)
  if (rule) return { type: rule, expression }
  return mistake(
    at,
    `「${word}」という名前はありません。inputs、parameters、rules のどれかに書くか、綴りを直してください（「かつ」「または」「なら」の前後には空白が要ります）。`,
    `there is no name “${word}”; add it to inputs, parameters or rules, or mend the spelling.`,
  )
}

function checkColumn(parsed: Extract<Parsed, { op: 'column' }>, scope: Scope): Typed {
  const table = scope.table(parsed.table, parsed.at)
  const column = table?.columns.find(({ name }) => name === parsed.column)
  if (!column)
    mistake(
      parsed.at,
      `表「${parsed.table}」に列「${parsed.column}」はありません。`,
      `there is no column “${parsed.column}” in a table “${parsed.table}”.`,
    )
  return number(column!.unit, { op: 'column', table: parsed.table, column: parsed.column })
}

function checkCall(parsed: Extract<Parsed, { op: 'call' }>, scope: Scope): Typed {
  const rounding = scope.roundings.get(parsed.name)
  if (rounding) {
    const arg = numberOf(only(parsed), scope)
    sameUnit(parsed.at, arg.unit, rounding.unit)
    return number(arg.unit, { op: 'round', rounding: parsed.name, arg: arg.expression })
  }
  const name = functionNames.get(parsed.name)
  if (!name)
    mistake(
      parsed.at,
      `「${parsed.name}」という計算はありません。使えるのは 最小・最大・合計・個数・各・いずれか・年度 と、rounding に書いた端数処理です。`,
      `there is no function “${parsed.name}”; known are min, max, sum, count, each, oneOf, fiscalYear and the pack's rounding steps.`,
    )
  if (name === 'each') return checkEach(parsed, scope)
  if (name === 'oneOf') return checkOneOf(parsed, scope)
  return checkFunction(name!, parsed, scope)
}

function checkFunction(name: FunctionName, parsed: Extract<Parsed, { op: 'call' }>, scope: Scope): Typed {
  if (name === 'min' || name === 'max') {
    const args = parsed.args.map((arg) => numberOf(arg, scope))
    for (const [i, arg] of args.entries()) sameUnit(parsed.args[i]!.at, arg.unit, args[0]!.unit)
    return number(args[0]!.unit, { op: 'call', name, args: args.map(({ expression }) => expression) })
  }
  const argument = only(parsed)
  const arg = check(argument, scope)
  const call: Expression = { op: 'call', name, args: [arg.expression] }
  if (name === 'fiscalYear') {
    expectKind(argument.at, arg.type, { kind: 'date' })
    return number('年', call)
  }
  if (arg.type.kind !== 'list') return expectKind(argument.at, arg.type, { kind: 'list', unit: '' })
  return number(name === 'count' ? '個' : arg.type.unit, call)
}

function checkEach(parsed: Extract<Parsed, { op: 'call' }>, scope: Scope): Typed {
  const [list, item, body] = parsed.args
  if (!list || item?.op !== 'word' || !body)
    return mistake(
      parsed.at,
      '各(並び, 名前, 式) の形で書いてください。',
      'write each(list, name, expression).',
    )
  if (scope.inputs.has(item.word) || scope.parameters.has(item.word) || scope.rule(item.word, item.at))
    mistake(
      item.at,
      `「${item.word}」は別の値の名前です。1つずつの値には、ほかにない名前を付けてください。`,
      `“${item.word}” names another value; give the item a name of its own.`,
    )
  const over = check(list, scope)
  if (over.type.kind !== 'list') return expectKind(list.at, over.type, { kind: 'list', unit: '' })
  const inside = numberOf(body, { ...scope, items: new Map([...scope.items, [item.word, over.type.unit]]) })
  return {
    type: { kind: 'list', unit: inside.unit },
    expression: { op: 'each', list: over.expression, item: item.word, body: inside.expression },
  }
}

function checkOneOf(parsed: Extract<Parsed, { op: 'call' }>, scope: Scope): Typed {
  const [subject, ...candidates] = parsed.args
  const choice = check(subject!, scope)
  const args = candidates.map((candidate) =>
    optionOf(choice.type, check(candidate, scope).type, candidate.at),
  )
  return {
    type: { kind: 'yesNo' },
    expression: { op: 'call', name: 'oneOf', args: [choice.expression, ...args] },
  }
}

function checkIf(parsed: Extract<Parsed, { op: 'if' }>, scope: Scope): Typed {
  const test = yesNo(parsed.test, scope)
  const yes = check(parsed.yes, scope)
  const no = check(parsed.no, scope)
  if (yes.type.kind === 'number' && no.type.kind === 'number')
    sameUnit(parsed.no.at, no.type.unit, yes.type.unit)
  else if (yes.type.kind === 'list' && no.type.kind === 'list')
    sameUnit(parsed.no.at, no.type.unit, yes.type.unit)
  else if (yes.type.kind !== no.type.kind) expectKind(parsed.no.at, no.type, yes.type)
  return {
    type: yes.type,
    expression: { op: 'if', test, yes: yes.expression, no: no.expression },
  }
}

function checkArithmetic(op: '+' | '-' | '*' | '/', parsed: ParsedPair, scope: Scope): Typed {
  const left = numberOf(parsed.left, scope)
  const right = numberOf(parsed.right, scope)
  if (op === '+' || op === '-') sameUnit(parsed.right.at, right.unit, left.unit)
  const unit =
    op === '*'
      ? combineUnits(left.unit, right.unit, 1)
      : op === '/'
        ? combineUnits(left.unit, right.unit, -1)
        : left.unit
  const constant = fold(parsed.right.at, op, left.expression, right.expression)
  return number(unit, constant ?? { op, left: left.expression, right: right.expression })
}

/** `2/3` and `1.5 * 2` become one number at load. */
function fold(
  at: number,
  op: '+' | '-' | '*' | '/',
  left: Expression,
  right: Expression,
): Expression | undefined {
  if (right.op !== 'number') return undefined
  if (op === '/' && right.n === 0) mistake(at, '0で割っています。', 'this divides by 0.')
  if (left.op !== 'number') return undefined
  const exact = (e: { n: number; d: number }): Exact => divide(e.n, e.d)
  const compute = { '+': add, '-': subtract, '*': multiply, '/': divide }[op]
  try {
    return { op: 'number', ...pairOf(compute(exact(left), exact(right))) }
  } catch {
    return mistake(at, '計算した数が大きすぎます。', 'the number computed here is too large.')
  }
}

function checkComparison(parsed: ParsedPair, scope: Scope): Typed {
  const { op } = parsed
  const left = check(parsed.left, scope)
  const right = check(parsed.right, scope)
  const typed = (a: Expression, b: Expression): Typed => ({
    type: { kind: 'yesNo' },
    expression: { op, left: a, right: b },
  })
  if (left.type.kind === 'number' && right.type.kind === 'number') {
    sameUnit(parsed.right.at, right.type.unit, left.type.unit)
    return typed(left.expression, right.expression)
  }
  if (left.type.kind === 'date' && right.type.kind === 'date') return typed(left.expression, right.expression)
  if (op === '=' || op === '!=') {
    if (left.type.kind === 'choice')
      return typed(left.expression, optionOf(left.type, right.type, parsed.right.at))
    if (left.type.kind === 'yesNo' && right.type.kind === 'yesNo')
      return typed(left.expression, right.expression)
  }
  return expectKind(parsed.right.at, right.type, left.type)
}

/** The option that a literal 「…」 names, by its value or its Japanese label. */
function optionOf(choice: Type, literal: Type, at: number): Expression {
  if (choice.kind !== 'choice' || literal.kind !== 'text')
    return mistake(at, '選択肢は「」で囲んで書いてください。', 'write the option in 「」.')
  const option = choice.options.find(
    ({ value, label }) => value === literal.text || label.ja === literal.text,
  )
  if (!option) {
    const known = choice.options.map(({ label }) => label.ja).join('、')
    mistake(
      at,
      `「${literal.text}」という選択肢はありません。選べるのは ${known} です。`,
      `there is no option “${literal.text}”; there are ${known}.`,
    )
  }
  return { op: 'text', text: option!.value }
}

function yesNo(parsed: Parsed, scope: Scope): Expression {
  const { type, expression } = check(parsed, scope)
  if (type.kind !== 'yesNo') expectKind(parsed.at, type, { kind: 'yesNo' })
  return expression
}

function numberOf(parsed: Parsed, scope: Scope): { unit: string; expression: Expression } {
  const { type, expression } = check(parsed, scope)
  if (type.kind !== 'number') return expectKind(parsed.at, type, { kind: 'number', unit: '' })
  return { unit: type.unit, expression }
}

function only(parsed: Extract<Parsed, { op: 'call' }>): Parsed {
  const [argument, more] = parsed.args
  if (!argument || more)
    return mistake(parsed.at, `「${parsed.name}」の中は1つです。`, `“${parsed.name}” takes one value.`)
  return argument
}

function sameUnit(at: number, found: string, wanted: string): void {
  if (found === wanted) return
  const name = (unit: string) => unit || '単位なし'
  mistake(
    at,
    `単位が合いません。ここは「${name(wanted)}」のはずが「${name(found)}」です。0も「0円」のように単位を付けます。`,
    `the units do not fit: “${found || 'no unit'}” where “${wanted || 'no unit'}” is needed (a zero needs its unit too).`,
  )
}

function expectKind(at: number, found: Type, wanted: Type): never {
  return mistake(
    at,
    `ここには${typeWords(wanted).ja}が要りますが、${typeWords(found).ja}があります。`,
    `${typeWords(wanted).en} is needed here, and ${typeWords(found).en} stands here.`,
  )
}
