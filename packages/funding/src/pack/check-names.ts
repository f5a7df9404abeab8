import type { Expression } from './model.ts'
import type { Parsed } from './parse.ts'
import { inputType, type Scope, type Typed } from './scope.ts'
import { mistake, number } from './typing.ts'

/** A word: yes, no, or the name of a list item, an input, a parameter or a rule. */
export function checkWord(word: string, at: number, scope: Scope): Typed {
  if (word === 'はい' || word === 'いいえ')
    return { type: { kind: 'yesNo' }, expression: { op: 'truth', is: word === 'はい' } }
  const expression: Expression = { op: 'name', name: word }
  const item = scope.items.get(word)
  if (item !== undefined) return number(item, expression)
  const input = scope.inputs.get(word)
  if (input) return { type: inputType(input), expression }
  const parameter = scope.parameters.get(word)
  if (parameter) {
    if (parameter.columns.length > 0)
      mistake(
        at,
        `「${word}」は表です。「${word}.${parameter.columns[0]!.name}」のように列を書いてください。`,
        `“${word}” is a table; name a column, as in “${word}.${parameter.columns[0]!.name}”.`,
      )
    return number(parameter.unit, expression)
  }
  const rule = scope.rule(word, at)
  if (rule) return { type: rule, expression }
  return mistake(
    at,
    `「${word}」という名前はありません。inputs、parameters、rules のどれかに書くか、綴りを直してください（「かつ」「または」「なら」の前後には空白が要ります）。`,
    `there is no name “${word}”; add it to inputs, parameters or rules, or mend the spelling.`,
  )
}

/** A column of a table: `上限表.通常`. */
export function checkColumn(parsed: Extract<Parsed, { op: 'column' }>, scope: Scope): Typed {
  const table = scope.table(parsed.table, parsed.at)
  const column = table?.columns.find(({ name }) => name === parsed.column)
  if (!column)
    return mistake(
      parsed.at,
      `表「${parsed.table}」に列「${parsed.column}」はありません。`,
      `there is no column “${parsed.column}” in a table “${parsed.table}”.`,
    )
  return number(column.unit, { op: 'column', table: parsed.table, column: parsed.column })
}
