import type { BinaryOperator } from './model.ts'

/** Operators from the loosest to the tightest; those of one level group to the left. */
export const levels: readonly (readonly BinaryOperator[])[] = [
  ['or'],
  ['and'],
  ['<', '<=', '>', '>=', '=', '!='],
  ['+', '-'],
  ['*', '/'],
]
