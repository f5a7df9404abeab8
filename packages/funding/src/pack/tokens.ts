import { tryParseDay } from '@hiroba/kit'
import { type Quantity, quantityPattern, readQuantity } from './quantity.ts'

export type Token =
  | { kind: 'quantity'; quantity: Quantity; at: number }
  | { kind: 'date'; day: number; at: number }
  | { kind: 'text'; text: string; at: number }
  | { kind: 'word'; text: string; at: number }
  | { kind: 'sign'; text: string; at: number }
  | { kind: 'end'; at: number }

/** A mistake in an expression: where (offset in its text) and a sentence for the author. */
export class ExpressionMistake extends Error {
  readonly at: number
  readonly ja: string
  readonly en: string
  constructor(at: number, ja: string, en: string) {
    super(en)
    this.at = at
    this.ja = ja
    this.en = en
  }
}

const date = /(\d{4}-\d{2}-\d{2})(?!\d)/uy
const text = /「([^」]*)」/uy
const sign = /<=|>=|!=|[-+*/<>=(),.×÷−＋≤≥≦≧≠（），、]/uy
const word = /[\p{L}_][\p{L}\p{N}_・ー]*/uy
const space = /\s*/uy

/** Full-width and typographic spellings of the signs. */
const plainSigns: Record<string, string> = {
  '×': '*',
  '÷': '/',
  '−': '-',
  '＋': '+',
  '≤': '<=',
  '≥': '>=',
  '≦': '<=',
  '≧': '>=',
  '≠': '!=',
  '（': '(',
  '）': ')',
  '，': ',',
  '、': ',',
}

/** Words that are signs of the language. */
const wordSigns = new Map([
  ['かつ', 'and'],
  ['または', 'or'],
  ['でない', 'not'],
  ['もし', 'if'],
  ['なら', 'then'],
  ['そうでなければ', 'else'],
  ...['and', 'or', 'not', 'if', 'then', 'else'].map((word) => [word, word] as const),
])

export function tokenize(input: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(input)
  }
  for (;;) {
    at += read(space)?.[0].length ?? 0
    if (at >= input.length) return [...tokens, { kind: 'end', at }]
    const [token, length] = next(read, at)
    if (!token)
      throw new ExpressionMistake(
        at,
        `「${input[at]}」は式に使えない文字です。`,
        `“${input[at]}” cannot stand in an expression.`,
      )
    tokens.push(token)
    at += length
  }
}

function next(read: (pattern: RegExp) => RegExpExecArray | null, at: number): [Token | undefined, number] {
  let m = read(date)
  if (m) {
    const day = tryParseDay(m[0])
    if (day === undefined)
      throw new ExpressionMistake(at, `「${m[0]}」という日はありません。`, `There is no day ${m[0]}.`)
    return [{ kind: 'date', day, at }, m[0].length]
  }
  m = read(quantityPattern)
  if (m) {
    const quantity = readQuantity(m[0])
    if (!quantity)
      throw new ExpressionMistake(at, `「${m[0]}」は大きすぎる数です。`, `${m[0]} is too large a number.`)
    return [{ kind: 'quantity', quantity, at }, m[0].length]
  }
  m = read(text)
  if (m) return [{ kind: 'text', text: m[1]!, at }, m[0].length]
  m = read(sign)
  if (m) return [{ kind: 'sign', text: plainSigns[m[0]] ?? m[0], at }, m[0].length]
  m = read(word)
  if (m) {
    const known = wordSigns.get(m[0])
    return [known ? { kind: 'sign', text: known, at } : { kind: 'word', text: m[0], at }, m[0].length]
  }
  return [undefined, 0]
}
