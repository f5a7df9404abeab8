import { add, divide, type Exact, multiply, subtract } from '@hiroba/kit'
import type { BinaryOperator, Expression } from './model.ts'
import { type ParsedPair, pairOf } from './parse.ts'
import { combineUnits } from './quantity.ts'
import type { Scope, Typed } from './scope.ts'
import { type Check, expectKind, mistake, number, numberOf, optionOf, sameUnit } from './typing.ts'

type Arithmetic = Extract<BinaryOperator, '+' | '-' | '*' | '/'>

/** A number literal; one without unit carries none, to keep the compiled packs small. */
export function literal(value: Exact, unit: string): Expression {
  return { op: 'number', ...pairOf(value), ...(unit === '' ? {} : { unit }) }
}

/** `+ - * /`: sums need one unit, products and quotients make a new one. */
export function checkArithmetic(op: Arithmetic, parsed: ParsedPair, scope: Scope, check: Check): Typed {
  const left = numberOf(parsed.left, scope, check)
  const right = numberOf(parsed.right, scope, check)
  if (op === '+' || op === '-') sameUnit(parsed.right.at, right.unit, left.unit)
  const unit =
    op === '*'
      ? combineUnits(left.unit, right.unit, 1)
      : op === '/'
        ? combineUnits(left.unit, right.unit, -1)
        : left.unit
  const constant = fold(parsed.right.at, op, left.expression, right.expression)
  return number(
    unit,
    constant === undefined ? { op, left: left.expression, right: right.expression } : literal(constant, unit),
  )
}

/** `2/3` and `1.5 * 2` become one number at load. */
function fold(at: number, op: Arithmetic, left: Expression, right: Expression): Exact | undefined {
  if (right.op !== 'number') return undefined
  if (op === '/' && right.n === 0) mistake(at, '0で割っています。', 'this divides by 0.')
  if (left.op !== 'number') return undefined
  const compute = { '+': add, '-': subtract, '*': multiply, '/': divide }[op]
  try {
    return compute(divide(left.n, left.d), divide(right.n, right.d))
  } catch {
    return mistake(at, '計算した数が大きすぎます。', 'the number computed here is too large.')
  }
}

/** Numbers of one unit and days are compared; choices and yes/no are only equal or not. */
export function checkComparison(parsed: ParsedPair, scope: Scope, check: Check): Typed {
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
