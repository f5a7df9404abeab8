import { type Exact, fiscalYear, ratio } from '@hiroba/kit'
import type { BinaryOperator, Expression } from '../pack/model.ts'
import type { Resolved } from './dated.ts'
import {
  type Choice,
  candidates,
  greatest,
  highOf,
  hull,
  isAtMost,
  isEqual,
  isLess,
  type List,
  least,
  lowOf,
  minus,
  type Numeric,
  not,
  over,
  plus,
  rounded,
  SomeList,
  span,
  type Truth,
  times,
  type Value,
} from './value.ts'

/** The values of one evaluation: a slot for each input, rule and list item, filled when first asked for. */
export interface Frame {
  values: (Value | undefined)[]
  /** The event date. */
  day: number
  parameters: readonly (Resolved | undefined)[]
}
export type Closure = (frame: Frame) => Value

/** What a pack's names mean to its closures. */
export interface Names {
  /** Slot of an input, parameter, rule or list item. */
  read(name: string): Closure
  column(table: string, column: string): Closure
  rounding(name: string): { step: Exact; mode: 'floor' | 'ceil' | 'halfUp' }
  /** Makes a slot for the item of an `each`. */
  item(name: string): number
}

/**
 * Turns an expression into a function, once, so that evaluating needs neither parsing nor dispatch.
 * No code is generated: a page with a strict content security policy can run it.
 */
export function closureOf(e: Expression, names: Names): Closure {
  switch (e.op) {
    case 'number': {
      const value = ratio(e.n, e.d)
      return () => value
    }
    case 'date':
      return () => e.day
    case 'text':
      return () => e.text
    case 'truth':
      return () => e.is
    case 'name':
      return names.read(e.name)
    case 'column':
      return names.column(e.table, e.column)
    case 'call':
      return callClosure(
        e.name,
        e.args.map((arg) => closureOf(arg, names)),
      )
    case 'round': {
      const { step, mode } = names.rounding(e.rounding)
      const arg = closureOf(e.arg, names)
      return (frame) => rounded(arg(frame) as Numeric, step, mode)
    }
    case 'each':
      return eachClosure(e, names)
    case 'if':
      return ifClosure(closureOf(e.test, names), closureOf(e.yes, names), closureOf(e.no, names))
    case 'not': {
      const arg = closureOf(e.arg, names)
      return (frame) => not(arg(frame) as Truth)
    }
    default:
      return pairClosure(e.op, closureOf(e.left, names), closureOf(e.right, names))
  }
}

function ifClosure(test: Closure, yes: Closure, no: Closure): Closure {
  return (frame) => {
    const truth = test(frame)
    if (truth === null) return hull(yes(frame), no(frame))
    return truth ? yes(frame) : no(frame)
  }
}

function pairClosure(op: BinaryOperator, left: Closure, right: Closure): Closure {
  const numeric =
    (f: (a: Numeric, b: Numeric) => Value): Closure =>
    (frame) =>
      f(left(frame) as Numeric, right(frame) as Numeric)
  switch (op) {
    case '+':
      return numeric(plus)
    case '-':
      return numeric(minus)
    case '*':
      return numeric(times)
    case '/':
      return numeric(over)
    case '<':
      return numeric(isLess)
    case '<=':
      return numeric(isAtMost)
    case '>':
      return numeric((a, b) => isLess(b, a))
    case '>=':
      return numeric((a, b) => isAtMost(b, a))
    case '=':
      return (frame) => isEqual(left(frame), right(frame))
    case '!=':
      return (frame) => not(isEqual(left(frame), right(frame)))
    case 'and':
      return (frame) => {
        const a = left(frame)
        if (a === false) return false
        const b = right(frame)
        return b === false ? false : a === null || b === null ? null : true
      }
    case 'or':
      return (frame) => {
        const a = left(frame)
        if (a === true) return true
        const b = right(frame)
        return b === true ? true : a === null || b === null ? null : false
      }
  }
}

function callClosure(name: Extract<Expression, { op: 'call' }>['name'], args: Closure[]): Closure {
  const [first, ...rest] = args as [Closure, ...Closure[]]
  switch (name) {
    case 'min':
      return (frame) => rest.reduce((all, arg) => least(all, arg(frame) as Numeric), first(frame) as Numeric)
    case 'max':
      return (frame) =>
        rest.reduce((all, arg) => greatest(all, arg(frame) as Numeric), first(frame) as Numeric)
    case 'sum':
      return (frame) => sumOf(first(frame) as List)
    case 'count':
      return (frame) => {
        const list = first(frame) as List
        return Array.isArray(list) ? list.length : span(list.length.lo, list.length.hi)
      }
    case 'oneOf':
      return (frame) => {
        const choice = first(frame) as Choice
        const wanted = rest.map((arg) => arg(frame) as string)
        const hits = candidates(choice).filter((value) => wanted.includes(value)).length
        return hits === 0 ? false : hits === candidates(choice).length ? true : null
      }
    case 'fiscalYear':
      return (frame) => {
        const day = first(frame) as Numeric
        return span(fiscalYear(lowOf(day) as number), fiscalYear(highOf(day) as number))
      }
  }
}

function sumOf(list: List): Numeric {
  if (Array.isArray(list)) return list.reduce(plus, 0)
  return times(list.item, list.length)
}

function eachClosure(e: Extract<Expression, { op: 'each' }>, names: Names): Closure {
  const list = closureOf(e.list, names)
  const slot = names.item(e.item)
  const body = closureOf(e.body, names)
  return (frame) => {
    const items = list(frame) as List
    const apply = (item: Numeric): Numeric => {
      frame.values[slot] = item
      return body(frame) as Numeric
    }
    return Array.isArray(items) ? items.map(apply) : new SomeList(items.length, apply(items.item))
  }
}
