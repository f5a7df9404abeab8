import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Problem } from './problem.ts'
import {
  add,
  compare,
  divide,
  type Exact,
  Fraction,
  formatExact,
  larger,
  multiply,
  negate,
  parseExact,
  type Rounding,
  ratio,
  roundTo,
  smaller,
  subtract,
  toNumber,
} from './rational.ts'

/** The oracle: n/d as two BigInts, never reduced. */
type Pair = { n: bigint; d: bigint }
const pair = (x: Exact): Pair =>
  typeof x === 'number' ? { n: BigInt(x), d: 1n } : { n: BigInt(x.n), d: BigInt(x.d) }
const same = (x: Exact, { n, d }: Pair) => pair(x).n * d === n * pair(x).d

const whole = fc.integer({ min: -(10 ** 12), max: 10 ** 12 })
const below = fc.integer({ min: 1, max: 5000 })
const exact = fc.tuple(fc.integer({ min: -(10 ** 7), max: 10 ** 7 }), below).map(([n, d]) => ratio(n, d))
const anyExact = fc.oneof(whole, exact)
const nonZero = exact.filter((x) => compare(x, 0) !== 0)

/** Holds, or the result does not fit and says so: never a wrong number. */
function holdsOrOverflows(check: () => boolean) {
  try {
    return check()
  } catch (error) {
    return error instanceof Problem && error.code === 'numberTooLarge'
  }
}

describe('the four operations agree with BigInt', () => {
  test('addition and subtraction', () => {
    fc.assert(
      fc.property(anyExact, anyExact, (a, b) =>
        holdsOrOverflows(() => {
          const [x, y] = [pair(a), pair(b)]
          return (
            same(add(a, b), { n: x.n * y.d + y.n * x.d, d: x.d * y.d }) &&
            same(subtract(a, b), { n: x.n * y.d - y.n * x.d, d: x.d * y.d })
          )
        }),
      ),
    )
  })
  test('multiplication', () => {
    fc.assert(
      fc.property(anyExact, anyExact, (a, b) =>
        holdsOrOverflows(() => {
          const [x, y] = [pair(a), pair(b)]
          return same(multiply(a, b), { n: x.n * y.n, d: x.d * y.d })
        }),
      ),
    )
  })
  test('division undoes multiplication', () => {
    fc.assert(
      fc.property(exact, nonZero, (a, b) =>
        holdsOrOverflows(() => compare(divide(multiply(a, b), b), a) === 0),
      ),
    )
  })
  test('near 2^53, where doubles begin to err, the product is exact or refused', () => {
    const large = fc.integer({ min: 2 ** 50, max: Number.MAX_SAFE_INTEGER })
    fc.assert(
      fc.property(large, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 2, max: 2 ** 40 }), (a, n, d) =>
        holdsOrOverflows(() => same(multiply(a, ratio(n, d)), { n: BigInt(a) * BigInt(n), d: BigInt(d) })),
      ),
    )
  })
})

test('a result is in lowest terms and never minus zero', () => {
  fc.assert(
    fc.property(anyExact, anyExact, (a, b) =>
      holdsOrOverflows(() =>
        [add(a, b), subtract(a, b), multiply(a, b), negate(a)].every((x) =>
          x instanceof Fraction
            ? x.d > 1 && ratio(x.n, x.d) instanceof Fraction && gcd(x.n, x.d) === 1
            : !Object.is(x, -0),
        ),
      ),
    ),
  )
})

function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b)
}

test('order agrees with BigInt, and smaller and larger with order', () => {
  fc.assert(
    fc.property(anyExact, anyExact, (a, b) => {
      const difference = pair(a).n * pair(b).d - pair(b).n * pair(a).d
      expect(Math.sign(compare(a, b))).toBe(difference > 0n ? 1 : difference < 0n ? -1 : 0)
      expect(compare(smaller(a, b), larger(a, b))).toBeLessThanOrEqual(0)
    }),
  )
})

describe('rounding', () => {
  const modes: Rounding[] = ['floor', 'ceil', 'halfUp']
  const step = fc.constantFrom<Exact>(1, 10, 1000, 10_000, ratio(1, 2), ratio(1, 100))
  test('gives a multiple of the step, on the right side, less than one step away', () => {
    fc.assert(
      fc.property(exact, step, fc.constantFrom(...modes), (x, by, mode) => {
        const rounded = roundTo(x, by, mode)
        expect(divide(rounded, by)).toBeTypeOf('number')
        const moved = subtract(rounded, x)
        if (mode === 'floor') expect(compare(moved, 0)).toBeLessThanOrEqual(0)
        if (mode === 'ceil') expect(compare(moved, 0)).toBeGreaterThanOrEqual(0)
        const limit = mode === 'halfUp' ? divide(by, 2) : by
        expect(compare(larger(moved, negate(moved)), limit)).toBeLessThanOrEqual(0)
      }),
    )
  })
  test.each([
    ['floor', 1999, 1000],
    ['ceil', 1001, 2000],
    ['halfUp', 1500, 2000],
    ['halfUp', 1499, 1000],
    ['halfUp', -1500, -1000],
    ['floor', -1, -1000],
  ] as const)('%s of %i to 1,000 is %i', (mode, x, expected) => {
    expect(roundTo(x, 1000, mode)).toBe(expected)
  })
})

describe('text', () => {
  test('what is written is read back', () => {
    fc.assert(fc.property(anyExact, (x) => compare(parseExact(formatExact(x))!, x) === 0))
  })
  test.each([
    ['12', 12],
    ['-0.168', ratio(-168, 1000)],
    ['1,500,000', 1_500_000],
    ['2/3', ratio(2, 3)],
    ['16.8%', ratio(168, 1000)],
    [' １，５００ ', 1500],
  ])('%s is read', (text, expected) => {
    expect(parseExact(text)).toEqual(expected)
  })
  test.each(['', '1e3', '1/0', '1,5', '12,34', '--1', '0x10', 'Infinity', '1.', '.5', '二'])(
    '%j is not a number',
    (text) => {
      expect(parseExact(text)).toBeUndefined()
    },
  )
  test.each([
    [ratio(1, 20), '0.05'],
    [ratio(1, 8), '0.125'],
    [ratio(-1, 40), '-0.025'],
    [ratio(2, 3), '2/3'],
    [0, '0'],
  ])('%o is written %s', (x, text) => {
    expect(formatExact(x)).toBe(text)
  })
})

test('what does not fit or does not exist is refused', () => {
  expect(() => ratio(1, 0)).toThrow(expect.objectContaining({ code: 'divisionByZero' }))
  expect(() => divide(1, 0)).toThrow(expect.objectContaining({ code: 'divisionByZero' }))
  expect(() => add(Number.MAX_SAFE_INTEGER, 1)).toThrow(expect.objectContaining({ code: 'numberTooLarge' }))
  expect(() => multiply(2 ** 40, 2 ** 40)).toThrow(expect.objectContaining({ code: 'numberTooLarge' }))
})

test('the nearest double, for drawing', () => {
  expect(toNumber(ratio(1, 3))).toBe(1 / 3)
  expect(toNumber(7)).toBe(7)
})
