import { add, type Exact, multiply, Problem, parseExact } from '@hiroba/kit'

/** Words for units that packs may use. Yen, persons, hours …: each is a dimension of its own. */
export const unitWords = [
  '円',
  '人',
  '時間',
  '年',
  'か月',
  '日',
  '台',
  '個',
  '件',
  '回',
  '社',
  '業務',
  '機能',
] as const

const scales: [word: string, factor: number][] = [
  ['兆', 1_000_000_000_000],
  ['億', 100_000_000],
  ['万', 10_000],
  ['千', 1_000],
]

const unitPattern = unitWords.join('|')
const scalePattern = scales.map(([word]) => word).join('|')

/** Digits, with commas only between groups of three: `最小(1,2)` has two numbers. */
const whole = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)'

/** Matches a number with its unit at the start of a text: `5人`, `1億5,000万円`, `50%`, `40万円/人`, `0.5`. */
export const quantityPattern = new RegExp(
  `(${whole}(?:\\.\\d+)?)(${scalePattern})?(?:(${whole})(${scalePattern}))?(%|(?:${unitPattern})(?:/(?:${unitPattern}))*)?`,
  'uy',
)

function factorOf(word: string | undefined): number {
  return scales.find(([scale]) => scale === word)?.[1] ?? 1
}

export interface Quantity {
  value: Exact
  unit: string
}

/**
 * Reads one match of {@link quantityPattern}.
 * @throws Problem `numberTooLarge` beyond 2^53.
 */
function quantityOf(match: RegExpExecArray): Quantity {
  const [, digits = '0', scale, moreDigits, moreScale, unit = ''] = match
  let value = multiply(parseExact(digits)!, factorOf(scale))
  if (moreDigits) {
    const more = multiply(parseExact(moreDigits)!, factorOf(moreScale))
    value = add(value, more)
  }
  return unit === '%'
    ? { value: multiply(value, parseExact('1/100')!), unit: '' }
    : { value, unit: canonicalUnit(unit) }
}

/**
 * Reads a whole text as a quantity, with a leading minus or a fraction (`2/3`) allowed; `undefined`
 * where it is none, or too large to be exact.
 */
export function readQuantity(text: string): Quantity | undefined {
  try {
    return quantityIn(text.trim())
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

function quantityIn(trimmed: string): Quantity | undefined {
  const fraction = /^-?\d+\/[1-9]\d*$/.test(trimmed) ? parseExact(trimmed) : undefined
  if (fraction !== undefined) return { value: fraction, unit: '' }
  const negative = trimmed.startsWith('-')
  const body = negative ? trimmed.slice(1) : trimmed
  quantityPattern.lastIndex = 0
  const match = quantityPattern.exec(body)
  if (!match || match[0].length !== body.length) return undefined
  const quantity = quantityOf(match)
  return negative ? { ...quantity, value: multiply(quantity.value, -1) } : quantity
}

/** Whether a text is a unit of {@link unitWords}, or one per another. */
export function isUnit(text: string): boolean {
  return text.split('/').every((word) => (unitWords as readonly string[]).includes(word))
}

/** A unit as sorted powers: `円/人` and `円` × `1/人` are the same text. Empty for a pure ratio. */
export function canonicalUnit(text: string): string {
  return writeUnit(readUnit(text))
}

/** The unit of a product (sign 1) or a quotient (sign −1). */
export function combineUnits(left: string, right: string, sign: 1 | -1): string {
  const powers = readUnit(left)
  for (const [unit, power] of readUnit(right)) powers.set(unit, (powers.get(unit) ?? 0) + sign * power)
  return writeUnit(powers)
}

function readUnit(text: string): Map<string, number> {
  const powers = new Map<string, number>()
  for (const [i, side] of text.split('/').entries()) {
    for (const unit of side.split('·').filter(Boolean))
      powers.set(unit, (powers.get(unit) ?? 0) + (i === 0 ? 1 : -1))
  }
  return powers
}

function writeUnit(powers: Map<string, number>): string {
  const list = [...powers].filter(([, power]) => power !== 0).sort(([a], [b]) => (a < b ? -1 : 1))
  const write = (sign: number) =>
    list.flatMap(([unit, power]) => (power * sign > 0 ? Array<string>(Math.abs(power)).fill(unit) : []))
  const below = write(-1)
  return write(1).join('·') + below.map((unit) => `/${unit}`).join('')
}
