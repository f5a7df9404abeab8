import type { Expression, Input, Parameter } from './model.ts'

/** The type of an expression. `options` are the values that a choice can take. */
export type Type =
  | { kind: 'number'; unit: string }
  | { kind: 'list'; unit: string }
  | { kind: 'choice'; options: Input['options'] }
  | { kind: 'text'; text: string }
  | { kind: 'yesNo' }
  | { kind: 'date' }

export interface Typed {
  type: Type
  expression: Expression
}

/** What the names in a pack's expressions mean. */
export interface Scope {
  inputs: Map<string, Input>
  parameters: Map<string, Parameter>
  roundings: Map<string, { unit: string }>
  /** A table; its look-up is typed on first use. Throws an ExpressionMistake on a circle. */
  table(name: string, at: number): Parameter | undefined
  /** Types a rule on first use. Throws an ExpressionMistake on a circle of rules. */
  rule(name: string, at: number): Type | undefined
  /** Names of list items inside `各(…)`. */
  items: Map<string, string>
}

export function inputType(input: Input): Type {
  switch (input.kind) {
    case 'number':
      return { kind: 'number', unit: input.unit }
    case 'list':
      return { kind: 'list', unit: input.unit }
    case 'choice':
      return { kind: 'choice', options: input.options }
    default:
      return { kind: input.kind }
  }
}

/** A type in words, for mistakes. */
export function typeWords(type: Type): { ja: string; en: string } {
  switch (type.kind) {
    case 'number':
      return type.unit
        ? { ja: `「${type.unit}」の数`, en: `a number of “${type.unit}”` }
        : { ja: '単位のない数', en: 'a number without unit' }
    case 'list':
      return { ja: '数の並び', en: 'a list of numbers' }
    case 'choice':
    case 'text':
      return { ja: '選択肢', en: 'a choice' }
    case 'yesNo':
      return { ja: 'はい・いいえ', en: 'yes or no' }
    case 'date':
      return { ja: '日付', en: 'a date' }
  }
}
