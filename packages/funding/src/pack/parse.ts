import { type Exact, Fraction } from '@hiroba/kit'
import type { BinaryOperator, FunctionName } from './model.ts'
import { levels } from './operators.ts'
import { ExpressionMistake, type Token, tokenize } from './tokens.ts'

/** An expression as parsed: each node with its place in the text, quantities with their unit. */
export type Parsed = { at: number } & (
  | { op: 'quantity'; value: Exact; unit: string }
  | { op: 'date'; day: number }
  | { op: 'text'; text: string }
  | { op: 'word'; word: string }
  | { op: 'column'; table: string; column: string }
  | { op: 'call'; name: string; args: Parsed[] }
  | { op: 'if'; test: Parsed; yes: Parsed; no: Parsed }
  | { op: 'not'; arg: Parsed }
  | { op: BinaryOperator; left: Parsed; right: Parsed }
)

/** A node with two sides. */
export type ParsedPair = { at: number; op: BinaryOperator; left: Parsed; right: Parsed }

/** Both spellings of the functions. */
export const functionNames = new Map<string, FunctionName | 'each'>(
  Object.entries({
    最小: 'min',
    最大: 'max',
    合計: 'sum',
    個数: 'count',
    いずれか: 'oneOf',
    年度: 'fiscalYear',
    各: 'each',
    min: 'min',
    max: 'max',
    sum: 'sum',
    count: 'count',
    oneOf: 'oneOf',
    fiscalYear: 'fiscalYear',
    each: 'each',
  } as const),
)

/** Longer expressions are to be split into rules; the limit also bounds how deep the parser goes. */
const mostTokens = 400

/**
 * Parses `もし 従業員数 <= 20人 かつ 業種 = 「製造業」 なら 2/3 そうでなければ 1/2`.
 * @throws ExpressionMistake with the offset and a sentence.
 */
export function parseExpression(input: string): Parsed {
  const tokens = tokenize(input)
  if (tokens.length > mostTokens)
    throw new ExpressionMistake(
      0,
      '式が長すぎます。途中の値を rules に分けてください。',
      'the expression is too long; split it into rules.',
    )
  const parser = new Parser(tokens)
  const parsed = parser.expression()
  parser.expectEnd()
  return parsed
}

class Parser {
  readonly #tokens: Token[]
  #i = 0

  constructor(tokens: Token[]) {
    this.#tokens = tokens
  }

  expression(): Parsed {
    const at = this.#peek().at
    if (!this.#take('if')) return this.#binary(0)
    const test = this.#binary(0)
    this.#expect('then', '「なら」', '“then”')
    const yes = this.expression()
    this.#expect('else', '「そうでなければ」', '“else”')
    return { op: 'if', at, test, yes, no: this.expression() }
  }

  expectEnd(): void {
    const token = this.#peek()
    if (token.kind !== 'end') this.#fail('式が終わるところ', 'the end of the expression')
  }

  #binary(level: number): Parsed {
    const operators: readonly string[] | undefined = levels[level]
    if (!operators) return this.#prefix()
    let left = this.#binary(level + 1)
    for (;;) {
      const token = this.#peek()
      if (token.kind !== 'sign' || !operators.includes(token.text)) return left
      this.#i++
      const op = token.text as BinaryOperator
      left = { op, at: token.at, left, right: this.#binary(level + 1) }
    }
  }

  #prefix(): Parsed {
    const token = this.#peek()
    if (this.#take('not')) return { op: 'not', at: token.at, arg: this.#prefix() }
    if (this.#take('-')) {
      const minusOne: Parsed = { op: 'quantity', at: token.at, value: -1, unit: '' }
      return { op: '*', at: token.at, left: minusOne, right: this.#prefix() }
    }
    const atom = this.#atom()
    // Japanese says the negation after its word: 大企業 でない.
    return this.#take('not') ? { op: 'not', at: token.at, arg: atom } : atom
  }

  #atom(): Parsed {
    const token = this.#peek()
    this.#i++
    switch (token.kind) {
      case 'quantity':
        return { op: 'quantity', at: token.at, ...token.quantity }
      case 'date':
        return { op: 'date', at: token.at, day: token.day }
      case 'text':
        return { op: 'text', at: token.at, text: token.text }
      case 'word':
        return this.#named(token.text, token.at)
      case 'sign':
        if (token.text === '(') {
          const inner = this.expression()
          this.#expect(')', '「)」', '“)”')
          return inner
        }
    }
    this.#i--
    return this.#fail('値か名前', 'a value or a name')
  }

  #named(word: string, at: number): Parsed {
    if (this.#take('(')) {
      const args = [this.expression()]
      while (this.#take(',')) args.push(this.expression())
      this.#expect(')', '「)」', '“)”')
      return { op: 'call', at, name: word, args }
    }
    if (this.#take('.')) {
      const column = this.#peek()
      if (column.kind !== 'word') this.#fail('表の列の名前', 'the name of a column')
      this.#i++
      return { op: 'column', at, table: word, column: (column as { text: string }).text }
    }
    return { op: 'word', at, word }
  }

  #peek(): Token {
    return this.#tokens[this.#i]!
  }

  #take(text: string): boolean {
    const token = this.#peek()
    if (token.kind !== 'sign' || token.text !== text) return false
    this.#i++
    return true
  }

  #expect(text: string, ja: string, en: string): void {
    if (!this.#take(text)) this.#fail(ja, en)
  }

  #fail(ja: string, en: string): never {
    const { at } = this.#peek()
    throw new ExpressionMistake(at, `ここには${ja}が要ります。`, `${en} is expected here.`)
  }
}

/** An exact number as the pair that compiled packs hold. */
export function pairOf(value: Exact): { n: number; d: number } {
  return value instanceof Fraction ? { n: value.n, d: value.d } : { n: value, d: 1 }
}
