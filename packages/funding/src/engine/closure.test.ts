import { compare, Problem, type Random, ratio, seeded } from '@hiroba/kit'
import { expect, test } from 'vitest'
import type { BinaryOperator, Expression } from '../pack/model.ts'
import { allows } from '../testing/allows.ts'
import { type Closure, closureOf, type Frame, type Names } from './closure.ts'
import { highOf, lowOf, type Numeric, OneOf, SomeList, Span, type Value } from './value.ts'

const runs = process.env.HIROBA_LONG ? 200_000 : 6_000

const slots = ['n1', 'n2', 'day', 'yes1', 'yes2', 'choice', 'list']
const options = ['a', 'b', 'c']

function namesOf(): Names {
  const items = new Map<string, number>()
  let next = slots.length
  const read = (name: string): Closure => {
    const slot = items.get(name) ?? slots.indexOf(name)
    return (frame) => frame.values[slot]!
  }
  return {
    read,
    column: read,
    rounding: (name) => ({ step: 3, mode: name as 'floor' | 'ceil' | 'halfUp' }),
    item: (name) => {
      items.set(name, next)
      return next++
    },
  }
}

const name = (of: string): Expression => ({ op: 'name', name: of })
const pair = (op: BinaryOperator, left: Expression, right: Expression): Expression => ({ op, left, right })

function numeric(random: Random, depth: number, item: boolean): Expression {
  const sub = () => numeric(random, depth - 1, item)
  if (depth === 0)
    return random.pick<Expression>([
      name('n1'),
      name('n2'),
      ...(item ? [name('item')] : []),
      { op: 'number', n: random.integer(-9, 9), d: random.integer(1, 4) },
    ])
  switch (random.integer(0, 7)) {
    case 0:
      return pair(random.pick<BinaryOperator>(['+', '-', '*', '/']), sub(), sub())
    case 1:
      return { op: 'call', name: random.pick(['min', 'max']), args: [sub(), sub(), sub()] }
    case 2:
      return { op: 'if', test: truth(random, depth - 1, item), yes: sub(), no: sub() }
    case 3:
      return { op: 'round', rounding: random.pick(['floor', 'ceil', 'halfUp']), arg: sub() }
    case 4:
      return { op: 'call', name: 'count', args: [list(random, depth - 1, item)] }
    case 5:
      return { op: 'call', name: 'fiscalYear', args: [name('day')] }
    case 6:
      return { op: 'call', name: 'sum', args: [list(random, depth - 1, item)] }
    default:
      return sub()
  }
}

function list(random: Random, depth: number, item: boolean): Expression {
  // An `each` inside another would take over its item.
  if (depth <= 0 || item || random.next() < 0.4) return name('list')
  return { op: 'each', list: name('list'), item: 'item', body: numeric(random, depth - 1, true) }
}

function truth(random: Random, depth: number, item: boolean): Expression {
  if (depth <= 0) return name(random.pick(['yes1', 'yes2']))
  const sub = () => truth(random, depth - 1, item)
  switch (random.integer(0, 4)) {
    case 0:
      return pair(random.pick<BinaryOperator>(['and', 'or']), sub(), sub())
    case 1:
      return { op: 'not', arg: sub() }
    case 2: {
      const op = random.pick<BinaryOperator>(['<', '<=', '>', '>=', '=', '!='])
      return pair(op, numeric(random, depth - 1, item), numeric(random, depth - 1, item))
    }
    case 3: {
      const wanted = options
        .filter(() => random.next() < 0.5)
        .map((text): Expression => ({ op: 'text', text }))
      return { op: 'call', name: 'oneOf', args: [name('choice'), ...wanted] }
    }
    default:
      return pair(random.pick<BinaryOperator>(['=', '!=']), name('choice'), {
        op: 'text',
        text: random.pick(options),
      })
  }
}

/** A value that is not known fully, with one that it may turn out to be. */
function unfinished(random: Random, kind: string): [open: Value, whole: Value] {
  const number = (): [Numeric, Numeric] => {
    const some = Array.from({ length: 3 }, () => ratio(random.integer(-20, 40), random.integer(1, 3))).sort(
      compare,
    )
    const [lo, whole, hi] = some as [number, number, number]
    return random.next() < 0.4 ? [whole, whole] : [compare(lo, hi) === 0 ? lo : new Span(lo, hi), whole]
  }
  switch (kind) {
    case 'day': {
      const [a, b, c] = Array.from({ length: 3 }, () => random.integer(20_000, 21_000)).sort(
        (x, y) => x - y,
      ) as [number, number, number]
      return random.next() < 0.4 ? [b, b] : [a === c ? a : new Span(a, c), b]
    }
    case 'yes1':
    case 'yes2': {
      const whole = random.next() < 0.5
      return [random.next() < 0.5 ? null : whole, whole]
    }
    case 'choice': {
      const whole = random.pick(options)
      return [
        random.next() < 0.5
          ? new OneOf(options.filter((one) => one === whole || random.next() < 0.5))
          : whole,
        whole,
      ]
    }
    case 'list': {
      const items = Array.from({ length: random.integer(1, 4) }, number)
      const [open, whole] = [items.map(([one]) => one), items.map(([, one]) => one)]
      if (random.next() < 0.5) return [open, whole]
      const least = open.map(lowOf).reduce((a, b) => (compare(a, b) <= 0 ? a : b))
      const most = open.map(highOf).reduce((a, b) => (compare(a, b) >= 0 ? a : b))
      return [new SomeList(new Span(1, 4), new Span(least, most)), whole]
    }
    default:
      return number()
  }
}

function evaluate(closure: Closure, values: Value[]): Value | undefined {
  const frame: Frame = { values: [...values], day: 20_000, parameters: [] }
  try {
    return closure(frame)
  } catch (error) {
    if (error instanceof Problem && (error.code === 'divisionByZero' || error.code === 'numberTooLarge'))
      return undefined
    throw error
  }
}

test(`${runs} random expressions: what follows from open answers holds what follows from each way to close them`, () => {
  const random = seeded(41)
  const seen = { certain: 0, open: 0 }
  for (let i = 0; i < runs; i++) {
    const expression = random.next() < 0.7 ? numeric(random, 4, false) : truth(random, 4, false)
    const closure = closureOf(expression, namesOf())
    const values = slots.map((slot) => unfinished(random, slot))
    const whole = evaluate(
      closure,
      values.map(([, one]) => one),
    )
    const open = evaluate(
      closure,
      values.map(([one]) => one),
    )
    // Where the exact answer does not exist (a division by zero) there is nothing to hold.
    if (whole === undefined || open === undefined) continue
    expect(allows(open, whole), JSON.stringify({ expression, values, open, whole })).toBe(true)
    seen[open instanceof Span || open === null ? 'open' : 'certain']++
  }
  expect(Math.min(seen.certain, seen.open)).toBeGreaterThan(runs / 10)
}, 120_000)

test('the known side decides: false and anything, true or anything', () => {
  const values: Value[] = [1, 1, 1, null, false, 'a', [1]]
  const of = (op: 'and' | 'or', left: Expression, right: Expression) =>
    evaluate(closureOf(pair(op, left, right), namesOf()), values)
  const [unknown, no, yes] = [name('yes1'), name('yes2'), { op: 'truth', is: true } as Expression]
  expect([
    of('and', unknown, no),
    of('and', no, unknown),
    of('and', unknown, yes),
    of('and', yes, yes),
  ]).toEqual([false, false, null, true])
  expect([of('or', unknown, yes), of('or', yes, unknown), of('or', unknown, no), of('or', no, no)]).toEqual([
    true,
    true,
    null,
    false,
  ])
})
