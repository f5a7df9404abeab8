import type { Expression, FunctionName } from './model.ts'
import { functionNames, type Parsed } from './parse.ts'
import type { Scope, Typed } from './scope.ts'
import { type Check, expectKind, mistake, number, numberOf, optionOf, sameUnit } from './typing.ts'

type Call = Extract<Parsed, { op: 'call' }>

/** A function of the language, or a rounding step of the pack used like one. */
export function checkCall(parsed: Call, scope: Scope, check: Check): Typed {
  const rounding = scope.roundings.get(parsed.name)
  if (rounding) {
    const arg = numberOf(only(parsed), scope, check)
    sameUnit(parsed.at, arg.unit, rounding.unit)
    return number(arg.unit, { op: 'round', rounding: parsed.name, arg: arg.expression })
  }
  const name = functionNames.get(parsed.name)
  if (!name)
    return mistake(
      parsed.at,
      `「${parsed.name}」という計算はありません。使えるのは 最小・最大・合計・個数・各・いずれか・年度 と、rounding に書いた端数処理です。`,
      `there is no function “${parsed.name}”; known are min, max, sum, count, each, oneOf, fiscalYear and the pack's rounding steps.`,
    )
  if (name === 'each') return checkEach(parsed, scope, check)
  if (name === 'oneOf') return checkOneOf(parsed, scope, check)
  return checkFunction(name, parsed, scope, check)
}

function checkFunction(name: FunctionName, parsed: Call, scope: Scope, check: Check): Typed {
  if (name === 'min' || name === 'max') {
    const args = parsed.args.map((arg) => numberOf(arg, scope, check))
    for (const [i, arg] of args.entries()) sameUnit(parsed.args[i]!.at, arg.unit, args[0]!.unit)
    return number(args[0]!.unit, { op: 'call', name, args: args.map(({ expression }) => expression) })
  }
  const argument = only(parsed)
  const arg = check(argument, scope)
  const call: Expression = { op: 'call', name, args: [arg.expression] }
  if (name === 'fiscalYear') {
    if (arg.type.kind !== 'date') expectKind(argument.at, arg.type, { kind: 'date' })
    return number('年', call)
  }
  if (arg.type.kind !== 'list') return expectKind(argument.at, arg.type, { kind: 'list', unit: '' })
  return number(name === 'count' ? '個' : arg.type.unit, call)
}

function checkEach(parsed: Call, scope: Scope, check: Check): Typed {
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
  const items = new Map([...scope.items, [item.word, over.type.unit]])
  const inside = numberOf(body, { ...scope, items }, check)
  return {
    type: { kind: 'list', unit: inside.unit },
    expression: { op: 'each', list: over.expression, item: item.word, body: inside.expression },
  }
}

function checkOneOf(parsed: Call, scope: Scope, check: Check): Typed {
  const [subject, ...candidates] = parsed.args
  const choice = check(subject!, scope)
  const options = candidates.map((one) => optionOf(choice.type, check(one, scope).type, one.at))
  return {
    type: { kind: 'yesNo' },
    expression: { op: 'call', name: 'oneOf', args: [choice.expression, ...options] },
  }
}

function only(parsed: Call): Parsed {
  const [argument, more] = parsed.args
  if (!argument || more)
    return mistake(parsed.at, `「${parsed.name}」の中は1つです。`, `“${parsed.name}” takes one value.`)
  return argument
}
