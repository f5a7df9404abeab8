import { checkCall } from './check-calls.ts'
import { checkColumn, checkWord } from './check-names.ts'
import { checkArithmetic, checkComparison, literal } from './check-operators.ts'
import type { Expression } from './model.ts'
import type { Parsed } from './parse.ts'
import type { Scope, Typed } from './scope.ts'
import { expectKind, number, sameUnit, yesNo } from './typing.ts'

/**
 * Gives an expression its type and its compiled form.
 * @throws ExpressionMistake where a name is unknown, a unit does not fit, or a choice has no such option.
 */
export function check(parsed: Parsed, scope: Scope): Typed {
  switch (parsed.op) {
    case 'quantity':
      return number(parsed.unit, literal(parsed.value, parsed.unit))
    case 'date':
      return { type: { kind: 'date' }, expression: { op: 'date', day: parsed.day } }
    case 'text':
      return {
        type: { kind: 'text', text: parsed.text },
        expression: { op: 'text', text: parsed.text },
      }
    case 'word':
      return checkWord(parsed.word, parsed.at, scope)
    case 'column':
      return checkColumn(parsed, scope)
    case 'call':
      return checkCall(parsed, scope, check)
    case 'if':
      return checkIf(parsed, scope)
    case 'not':
      return truth({ op: 'not', arg: yesNo(parsed.arg, scope, check) })
    case 'and':
    case 'or': {
      const left = yesNo(parsed.left, scope, check)
      return truth({ op: parsed.op, left, right: yesNo(parsed.right, scope, check) })
    }
    case '+':
    case '-':
    case '*':
    case '/':
      return checkArithmetic(parsed.op, parsed, scope, check)
    default:
      return checkComparison(parsed, scope, check)
  }
}

const truth = (expression: Expression): Typed => ({ type: { kind: 'yesNo' }, expression })

/** Both branches give the same kind of value, numbers in the same unit. */
function checkIf(parsed: Extract<Parsed, { op: 'if' }>, scope: Scope): Typed {
  const test = yesNo(parsed.test, scope, check)
  const yes = check(parsed.yes, scope)
  const no = check(parsed.no, scope)
  if ('unit' in yes.type && 'unit' in no.type && yes.type.kind === no.type.kind)
    sameUnit(parsed.no.at, no.type.unit, yes.type.unit)
  else if (yes.type.kind !== no.type.kind) expectKind(parsed.no.at, no.type, yes.type)
  return { type: yes.type, expression: { op: 'if', test, yes: yes.expression, no: no.expression } }
}
