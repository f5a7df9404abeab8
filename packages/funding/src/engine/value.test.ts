import {
  add,
  compare,
  divide,
  type Exact,
  larger,
  multiply,
  Problem,
  ratio,
  roundTo,
  smaller,
  subtract,
} from '@hiroba/kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  candidates,
  greatest,
  highOf,
  hull,
  isAtMost,
  isCertain,
  isEqual,
  isLess,
  least,
  lowOf,
  minus,
  type Numeric,
  not,
  OneOf,
  over,
  plus,
  rounded,
  SomeList,
  Span,
  span,
  type Truth,
  times,
} from './value.ts'

/** Yen, counts, rates, and numbers near the end of what is exact. */
const exact: fc.Arbitrary<Exact> = fc.oneof(
  fc.integer({ min: -30, max: 30 }),
  fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
  fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 60 })).map(([n, d]) => ratio(n, d)),
  fc
    .tuple(fc.integer({ min: -(2 ** 30), max: 2 ** 30 }), fc.integer({ min: 1, max: 2 ** 30 }))
    .map(([n, d]) => ratio(n, d)),
  fc.constantFrom(0, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, ratio(1, Number.MAX_SAFE_INTEGER)),
)

interface Ranged {
  range: Numeric
  member: Exact
}

/** An interval with one of its members: an end, or a number between them; sometimes a certain number. */
const ranged: fc.Arbitrary<Ranged> = fc
  .tuple(exact, exact, exact, fc.boolean())
  .map(([a, b, c, isNumber]) => {
    const [lo, member, hi] = [a, b, c].sort(compare) as [Exact, Exact, Exact]
    return isNumber ? { range: member, member } : { range: span(lo, hi), member }
  })

/** The exact result, or nothing where there is none (beyond 2^53, or divided by 0). */
function exactly(compute: () => Exact): Exact | undefined {
  try {
    return compute()
  } catch (error) {
    if (error instanceof Problem && (error.code === 'numberTooLarge' || error.code === 'divisionByZero'))
      return undefined
    throw error
  }
}

function contains(range: Numeric, member: Exact): boolean {
  return compare(lowOf(range), member) <= 0 && compare(member, highOf(range)) <= 0
}

const operators: [
  name: string,
  ranges: (a: Numeric, b: Numeric) => Numeric,
  members: (a: Exact, b: Exact) => Exact,
][] = [
  ['+', plus, add],
  ['-', minus, subtract],
  ['*', times, multiply],
  ['/', over, divide],
  ['min', least, smaller],
  ['max', greatest, larger],
]

describe('an interval contains the exact result of each of its members', () => {
  test.each(operators)('%s', (_, ranges, members) => {
    fc.assert(
      fc.property(ranged, ranged, (a, b) => {
        const result = exactly(() => members(a.member, b.member))
        fc.pre(result !== undefined)
        expect(contains(ranges(a.range, b.range), result!)).toBe(true)
      }),
      { numRuns: 3_000 },
    )
  })

  test('rounding, down, up and to the nearest, by steps from 0.001 to 10,000', () => {
    const step = fc.constantFrom(1, 1_000, 10_000, ratio(1, 1000), ratio(1, 100))
    fc.assert(
      fc.property(
        ranged,
        step,
        fc.constantFrom('floor' as const, 'ceil' as const, 'halfUp' as const),
        (x, by, mode) => {
          const result = exactly(() => roundTo(x.member, by, mode))
          fc.pre(result !== undefined)
          expect(contains(rounded(x.range, by, mode), result!)).toBe(true)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test('comparisons: a decided truth is the truth of every member', () => {
    fc.assert(
      fc.property(ranged, ranged, (a, b) => {
        const order = compare(a.member, b.member)
        const says = (truth: Truth, fact: boolean) => truth === null || truth === fact
        expect(says(isLess(a.range, b.range), order < 0)).toBe(true)
        expect(says(isAtMost(a.range, b.range), order <= 0)).toBe(true)
        expect(says(isEqual(a.range, b.range), order === 0)).toBe(true)
        if (!(a.range instanceof Span) && !(b.range instanceof Span)) {
          expect(isLess(a.range, b.range)).toBe(order < 0)
          expect(isAtMost(a.range, b.range)).toBe(order <= 0)
          expect(isEqual(a.range, b.range)).toBe(order === 0)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('the hull of two contains the members of both, and is no wider than their ends', () => {
    fc.assert(
      fc.property(ranged, ranged, (a, b) => {
        const both = hull(a.range, b.range) as Numeric
        expect(contains(both, a.member) && contains(both, b.member)).toBe(true)
        expect([lowOf(a.range), lowOf(b.range)]).toContainEqual(lowOf(both))
        expect([highOf(a.range), highOf(b.range)]).toContainEqual(highOf(both))
      }),
    )
  })
})

test('a quotient is unbounded only where the divisor may be zero', () => {
  expect(over(6, new Span(2, 3))).toEqual(new Span(2, 3))
  expect(over(new Span(-6, 6), new Span(-3, -2))).toEqual(new Span(-3, 3))
  expect(lowOf(over(6, new Span(0, 3)))).toBe(2)
  expect(highOf(over(6, new Span(-3, 0)))).toBe(-2)
  expect(over(6, new Span(-1, 1))).toEqual(new Span(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER))
  expect(() => over(6, 0)).toThrow(Problem)
})

test('three-valued logic: negation, equality of truths and choices', () => {
  expect([true, false, null].map((truth) => not(truth))).toEqual([false, true, null])
  const truths: Truth[] = [true, false, null]
  expect(truths.map((a) => truths.map((b) => isEqual(a, b)))).toEqual([
    [true, false, null],
    [false, true, null],
    [null, null, null],
  ])
  const ab = new OneOf(['a', 'b'])
  expect([isEqual('a', 'a'), isEqual('a', 'b'), isEqual(ab, 'a'), isEqual(ab, 'c'), isEqual(ab, ab)]).toEqual(
    [true, false, null, false, null],
  )
})

test('the hull of truths, choices and lists', () => {
  expect(hull(true, true)).toBe(true)
  expect(hull(true, false)).toBeNull()
  expect(hull(null, true)).toBeNull()
  expect(hull('a', 'a')).toBe('a')
  expect(candidates(hull(new OneOf(['a', 'b']), 'c') as OneOf)).toEqual(['a', 'b', 'c'])
  expect(hull([1, 5], [3, 5])).toEqual([new Span(1, 3), 5])
  expect(hull([1, 5], [9])).toEqual(new SomeList(new Span(1, 2), new Span(1, 9)))
  expect(hull(new SomeList(new Span(1, 3), 4), [7])).toEqual(new SomeList(new Span(1, 3), new Span(4, 7)))
})

test('what is certain', () => {
  expect([1, ratio(1, 2), true, 'a', [1, 2]].every(isCertain)).toBe(true)
  const open = [
    null,
    new Span(1, 2),
    new OneOf(['a', 'b']),
    [1, new Span(1, 2)],
    new SomeList(new Span(1, 2), 1),
  ]
  expect(open.some(isCertain)).toBe(false)
})
