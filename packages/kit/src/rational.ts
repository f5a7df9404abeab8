import { Problem } from './problem.ts'

/**
 * An exact number: a safe integer, or a reduced fraction with a denominator above 1.
 * Yen are integers and rates are fractions, so no amount of money ever passes through a binary float.
 */
export type Exact = number | Fraction

/** A reduced fraction n/d of safe integers, d > 1. Make one with {@link ratio}. */
export class Fraction {
  readonly n: number
  readonly d: number
  constructor(n: number, d: number) {
    this.n = n
    this.d = d
  }
}

const isSafe = Number.isSafeInteger
const num = (x: Exact): number => (typeof x === 'number' ? x : x.n)
const den = (x: Exact): number => (typeof x === 'number' ? 1 : x.d)

/**
 * n/d in lowest terms.
 * @throws Problem `divisionByZero`; `numberTooLarge` beyond 2^53.
 */
export function ratio(n: number, d: number): Exact {
  return reduce(BigInt(n), BigInt(d))
}

/** a + b. @throws Problem `numberTooLarge` where the exact result does not fit. */
export function add(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b
    if (isSafe(sum)) return sum
  }
  const left = num(a) * den(b)
  const right = num(b) * den(a)
  const below = den(a) * den(b)
  if (isSafe(left) && isSafe(right) && isSafe(left + right) && isSafe(below))
    return reduceSafe(left + right, below)
  return reduce(
    BigInt(num(a)) * BigInt(den(b)) + BigInt(num(b)) * BigInt(den(a)),
    BigInt(den(a)) * BigInt(den(b)),
  )
}

/** −a. */
export function negate(a: Exact): Exact {
  return typeof a === 'number' ? 0 - a : new Fraction(-a.n, a.d)
}

/** a − b. */
export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b))
}

/** a × b. */
export function multiply(a: Exact, b: Exact): Exact {
  if (typeof a === 'number') {
    if (typeof b === 'number') {
      const product = a * b
      if (isSafe(product)) return product + 0
    } else {
      const top = a * b.n
      if (isSafe(top)) {
        const whole = top / b.d
        if (isSafe(whole)) return whole + 0
        return reduceSafe(top, b.d)
      }
    }
  } else if (typeof b === 'number') return multiply(b, a)
  return reduce(BigInt(num(a)) * BigInt(num(b)), BigInt(den(a)) * BigInt(den(b)))
}

/** a ÷ b. @throws Problem `divisionByZero`. */
export function divide(a: Exact, b: Exact): Exact {
  const top = num(a) * den(b)
  const below = den(a) * num(b)
  if (isSafe(top) && isSafe(below) && below > 0) return reduceSafe(top, below)
  return reduce(BigInt(num(a)) * BigInt(den(b)), BigInt(den(a)) * BigInt(num(b)))
}

/** Negative, zero or positive, as a is below, equal to or above b. */
export function compare(a: Exact, b: Exact): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const left = num(a) * den(b)
  const right = num(b) * den(a)
  if (isSafe(left) && isSafe(right)) return left - right
  const difference = BigInt(num(a)) * BigInt(den(b)) - BigInt(num(b)) * BigInt(den(a))
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function smaller(a: Exact, b: Exact): Exact {
  return compare(a, b) <= 0 ? a : b
}

export function larger(a: Exact, b: Exact): Exact {
  return compare(a, b) >= 0 ? a : b
}

export type Rounding = 'floor' | 'ceil' | 'halfUp'

/** Round to a multiple of `step` (> 0). `halfUp` rounds halves away from −∞. */
export function roundTo(x: Exact, step: Exact, mode: Rounding): Exact {
  if (typeof x === 'number' && step === 1) return x
  const quotient = divide(x, step)
  return multiply(toInteger(quotient, mode), step)
}

function toInteger(x: Exact, mode: Rounding): number {
  if (typeof x === 'number') return x
  const below = Math.floor(x.n / x.d)
  // Math.floor of a float quotient can be off by one for large n: correct it exactly.
  const rest = BigInt(x.n) - BigInt(below) * BigInt(x.d)
  const floor = rest < 0n ? below - 1 : rest >= BigInt(x.d) ? below + 1 : below
  if (mode === 'floor') return floor
  if (mode === 'ceil') return floor + 1
  const twice = 2n * (BigInt(x.n) - BigInt(floor) * BigInt(x.d))
  return twice >= BigInt(x.d) ? floor + 1 : floor
}

/** The nearest double, for drawing only. */
export function toNumber(x: Exact): number {
  return typeof x === 'number' ? x : x.n / x.d
}

/** Reads "12", "-0.168", "1,500,000", "2/3" or "16.8%" exactly; `undefined` for anything else. */
export function parseExact(text: string): Exact | undefined {
  const m = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?:\/([1-9]\d*))?(%?)$/.exec(
    text.trim().normalize('NFKC'),
  )
  if (!m) return undefined
  const [, sign, whole = '', decimals = '', below = '1', percent] = m
  const top = BigInt(whole.replaceAll(',', '') + decimals) * (sign ? -1n : 1n)
  return reduce(top, 10n ** BigInt(decimals.length) * BigInt(below) * (percent ? 100n : 1n))
}

/** "0.168", "1500000", or "2/3" where the decimal does not end. */
export function formatExact(x: Exact): string {
  if (typeof x === 'number') return String(x)
  let d = x.d
  let places = 0
  for (; d % 10 === 0; d /= 10) places++
  let twos = 0
  let fives = 0
  for (; d % 2 === 0; d /= 2) twos++
  for (; d % 5 === 0; d /= 5) fives++
  if (d !== 1) return `${x.n}/${x.d}`
  places += Math.max(twos, fives)
  const digits = ((BigInt(Math.abs(x.n)) * 10n ** BigInt(places)) / BigInt(x.d))
    .toString()
    .padStart(places + 1, '0')
  return `${x.n < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** Safe integers need no BigInt; d > 0. The sum with 0 turns −0 into 0. */
function reduceSafe(n: number, d: number): Exact {
  let a = Math.abs(n)
  let b = d
  while (b !== 0) [a, b] = [b, a % b]
  return d === a ? n / a + 0 : new Fraction(n / a, d / a)
}

function reduce(n: bigint, d: bigint): Exact {
  if (d === 0n) throw new Problem('divisionByZero', {})
  if (d < 0n) [n, d] = [-n, -d]
  let a = n < 0n ? -n : n
  let b = d
  while (b !== 0n) [a, b] = [b, a % b]
  const top = Number(n / a)
  const below = Number(d / a)
  if (!isSafe(top) || !isSafe(below)) throw new Problem('numberTooLarge', {})
  return below === 1 ? top : new Fraction(top, below)
}
