import type { Expression } from './model.ts'
import type { Parsed } from './parse.ts'
import { type Scope, type Type, type Typed, typeWords } from './scope.ts'
import { ExpressionMistake } from './tokens.ts'

/** Gives a part of an expression its type; {@link check} itself, handed down so that no file imports in a circle. */
export type Check = (parsed: Parsed, scope: Scope) => Typed

/** An expression that gives a number, with its unit. */
export interface NumberTyped {
  unit: string
  expression: Expression
}

export const number = (unit: string, expression: Expression): Typed => ({
  type: { kind: 'number', unit },
  expression,
})

/** @throws ExpressionMistake with the offset in the text and a sentence for the author. */
export function mistake(at: number, ja: string, en: string): never {
  throw new ExpressionMistake(at, ja, en)
}

/** @throws ExpressionMistake where the part is no yes or no. */
export function yesNo(parsed: Parsed, scope: Scope, check: Check): Expression {
  const { type, expression } = check(parsed, scope)
  if (type.kind !== 'yesNo') expectKind(parsed.at, type, { kind: 'yesNo' })
  return expression
}

/** @throws ExpressionMistake where the part is no number. */
export function numberOf(parsed: Parsed, scope: Scope, check: Check): NumberTyped {
  const { type, expression } = check(parsed, scope)
  if (type.kind !== 'number') return expectKind(parsed.at, type, { kind: 'number', unit: '' })
  return { unit: type.unit, expression }
}

/** @throws ExpressionMistake where two units differ. */
export function sameUnit(at: number, found: string, wanted: string): void {
  if (found === wanted) return
  const name = (unit: string) => unit || '単位なし'
  mistake(
    at,
    `単位が合いません。ここは「${name(wanted)}」のはずが「${name(found)}」です。0も「0円」のように単位を付けます。`,
    `the units do not fit: “${found || 'no unit'}” where “${wanted || 'no unit'}” is needed (a zero needs its unit too).`,
  )
}

/** Tells which kind of value is needed in place of the one found. @throws ExpressionMistake. */
export function expectKind(at: number, found: Type, wanted: Type): never {
  return mistake(
    at,
    `ここには${typeWords(wanted).ja}が要りますが、${typeWords(found).ja}があります。`,
    `${typeWords(wanted).en} is needed here, and ${typeWords(found).en} stands here.`,
  )
}

/** The option that a literal 「…」 names, by its value or its Japanese label. @throws ExpressionMistake. */
export function optionOf(choice: Type, literal: Type, at: number): Expression {
  if (choice.kind !== 'choice' || literal.kind !== 'text')
    return mistake(at, '選択肢は「」で囲んで書いてください。', 'write the option in 「」.')
  const option = choice.options.find(
    ({ value, label }) => value === literal.text || label.ja === literal.text,
  )
  if (option) return { op: 'text', text: option.value }
  const known = choice.options.map(({ label }) => label.ja).join('、')
  return mistake(
    at,
    `「${literal.text}」という選択肢はありません。選べるのは ${known} です。`,
    `there is no option “${literal.text}”; there are ${known}.`,
  )
}
