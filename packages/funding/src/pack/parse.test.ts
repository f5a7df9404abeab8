import { describe, expect, test } from 'vitest'
import { type Parsed, parseExpression } from './parse.ts'
import { ExpressionMistake, tokenize } from './tokens.ts'

/** The tree in brackets, to see what binds tighter. */
function show(e: Parsed): string {
  switch (e.op) {
    case 'quantity':
      return `${typeof e.value === 'number' ? e.value : `${e.value.n}/${e.value.d}`}${e.unit}`
    case 'date':
      return `day${e.day}`
    case 'text':
      return `"${e.text}"`
    case 'word':
      return e.word
    case 'column':
      return `${e.table}.${e.column}`
    case 'call':
      return `${e.name}(${e.args.map(show).join(' ')})`
    case 'if':
      return `(if ${show(e.test)} ${show(e.yes)} ${show(e.no)})`
    case 'not':
      return `(not ${show(e.arg)})`
    default:
      return `(${show(e.left)} ${e.op} ${show(e.right)})`
  }
}
const shown = (text: string): string => show(parseExpression(text))

describe('what binds tighter', () => {
  test.each([
    ['a + b * c', '(a + (b * c))'],
    ['a - b - c', '((a - b) - c)'],
    ['a / b * c', '((a / b) * c)'],
    ['(a + b) * c', '((a + b) * c)'],
    ['a + b <= c * d', '((a + b) <= (c * d))'],
    ['a または b かつ c', '(a or (b and c))'],
    ['a < b かつ c >= d または e = f', '(((a < b) and (c >= d)) or (e = f))'],
    ['a でない かつ b', '((not a) and b)'],
    ['(a または b) でない', '(not (a or b))'],
    ['not a and b', '((not a) and b)'],
    ['-a + b', '((-1 * a) + b)'],
    ['a - -3円', '(a - (-1 * 3円))'],
    ['もし a なら b そうでなければ c + d', '(if a b (c + d))'],
    ['もし a なら もし b なら 1 そうでなければ 2 そうでなければ 3', '(if a (if b 1 2) 3)'],
    ['x + (もし a なら 1 そうでなければ 2)', '(x + (if a 1 2))'],
    ['最小(a, b + 1, 最大(c, d))', '最小(a (b + 1) 最大(c d))'],
    ['最小(1,2)', '最小(1 2)'],
    ['最小(1,5000)', '最小(1 5000)'],
    ['最小(1,500円)', '最小(1500円)'],
    ['表.列 * 2/3', '((表.列 * 2) / 3)'],
  ])('%s', (text, tree) => expect(shown(text)).toBe(tree))
})

test.each([
  ['もし a かつ b でない なら 最小(c, d) そうでなければ e', 'if a and not b then 最小(c, d) else e'],
  ['a × b ÷ c − d', 'a * b / c - d'],
  ['a ≤ b または c ≥ d または e ≠ f', 'a <= b or c >= d or e != f'],
  ['最小（a、b，c）', '最小(a, b, c)'],
])('both spellings: %s', (one, other) => expect(shown(one)).toBe(shown(other)))

test('words, quantities, days and options are read whole, with their place', () => {
  const tokens = tokenize('従業員数・計 >= 5人 または 日 < 2026-04-01 かつ 業種 = 「製造業・その他」')
  expect(tokens.map(({ kind, at }) => `${kind}@${at}`)).toEqual([
    'word@0',
    'sign@7',
    'quantity@10',
    'sign@13',
    'word@17',
    'sign@19',
    'date@21',
    'sign@32',
    'word@35',
    'sign@38',
    'text@40',
    'end@49',
  ])
  expect(tokens[10]).toMatchObject({ text: '製造業・その他' })
})

test.each([
  ['', 0, '値か名前'],
  ['a +', 3, '値か名前'],
  ['a b', 2, '式が終わる'],
  ['(a', 2, '「)」'],
  ['最小(a, )', 6, '値か名前'],
  ['もし a なら b', 9, '「そうでなければ」'],
  ['もし a そうでなければ b', 5, '「なら」'],
  ['表.', 2, '列の名前'],
  ['a = 「b', 4, '使えない文字'],
  ['a < 2026-13-01', 4, '日はありません'],
  ['でない', 3, '値か名前'],
])('%j: the mistake at %i names %s', (text, at, names) => {
  const found = (() => {
    try {
      return parseExpression(text)
    } catch (error) {
      return error
    }
  })()
  expect(found).toBeInstanceOf(ExpressionMistake)
  expect(found).toMatchObject({ at, ja: expect.stringContaining(names) })
})
