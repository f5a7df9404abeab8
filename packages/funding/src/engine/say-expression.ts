import type { Expression } from '../pack/model.ts'
import { calculationTexts } from './calculation-texts.ts'
import { type Explaining, evaluate, taken, valueWords } from './explaining.ts'
import { binding, type Leaf, type Said, type Voice, write } from './grammar.ts'
import { isKnown, labelOf, plainShape, sayValue, shapeOf } from './words.ts'

/** The calculation with its values: 「対象経費 2,000,000円 × 補助率 1/2」. Only the branches that are taken are said. */
export function sayExpression(e: Expression, x: Explaining): string {
  return write(e, valuesVoice(x)).text
}

function valuesVoice(x: Explaining): Voice {
  const words = calculationTexts[x.language]
  return {
    language: x.language,
    leaf: (e) => leaf(e, x),
    phrase: (e) => phrase(e, x),
    called: (name) =>
      typeof name === 'string' ? words.functions[name] : labelOf(x.scheme.pack, name.rounding, x.language),
  }
}

const whole = (text: string): Said => ({ text, binding: binding.tightest })

function leaf(e: Leaf, x: Explaining): Said {
  const { pack } = x.scheme
  const words = calculationTexts[x.language]
  switch (e.op) {
    case 'date':
      return whole(sayValue(e.day, plainShape('date'), x.language))
    case 'text':
      return whole(optionLabel(e.text, x))
    case 'truth':
      return whole(e.is ? words.yes : words.no)
    case 'name':
      return whole(isKnown(pack, e.name) ? named(e.name, x) : words.item(e.name))
    case 'column': {
      const table = pack.parameters.find(({ name }) => name === e.table)!
      const column = table.columns.find(({ name }) => name === e.column)!
      const value = sayValue(evaluate(e, x), plainShape('number', column.unit), x.language)
      return whole(words.cell(table.label[x.language], column.label[x.language], value))
    }
  }
}

function optionLabel(value: string, x: Explaining): string {
  const options = x.scheme.pack.inputs.flatMap(({ options }) => options)
  return options.find((option) => option.value === value)?.label[x.language] ?? value
}

/** What reads better than the grammar of the packs: negated names, options, the branch that is taken, items. */
function phrase(e: Expression, x: Explaining): Said | undefined {
  const words = calculationTexts[x.language]
  switch (e.op) {
    case 'if':
      return branch(e, x)
    case 'not': {
      if (e.arg.op !== 'name') return undefined
      // The value of the name itself would read as a second negation.
      const truth = evaluate(e, x) === null ? valueWords(e.arg.name, x) : sayTruth(e, x)
      return {
        text: words.notNamed(labelOf(x.scheme.pack, e.arg.name, x.language), truth),
        binding: binding.negation,
      }
    }
    case '=':
    case '!=': {
      if (e.right.op !== 'text') return undefined
      const say = e.op === '=' ? words.isOption : words.isNotOption
      return {
        text: say(write(e.left, valuesVoice(x)).text, optionLabel(e.right.text, x)),
        binding: binding.of(e.op),
      }
    }
    case 'call': {
      const [subject, ...options] = e.args
      if (e.name !== 'oneOf' || !subject) return undefined
      const labels = options.map((option) => (option.op === 'text' ? optionLabel(option.text, x) : ''))
      return { text: words.isOneOf(write(subject, valuesVoice(x)).text, labels), binding: binding.of('=') }
    }
    case 'each': {
      const body = write(e.body, valuesVoice({ ...x, insideEach: true }))
      return { text: words.forEach(write(e.list, valuesVoice(x)).text, body.text), binding: binding.loosest }
    }
    default:
      return undefined
  }
}

const sayTruth = (e: Expression, x: Explaining): string =>
  sayValue(evaluate(e, x), plainShape('yesNo'), x.language)

/** The branch that is taken; both are said where that is open, unless they say the same. */
function branch(e: Extract<Expression, { op: 'if' }>, x: Explaining): Said | undefined {
  const voice = valuesVoice(x)
  const truth = taken(e.test, x)
  if (truth !== null) return write(truth ? e.yes : e.no, voice)
  const [yes, no] = [write(e.yes, voice), write(e.no, voice)]
  return yes.text === no.text ? yes : undefined
}

/** 「対象経費 2,000,000円」; what is no figure stands in brackets: 「組織の種類（会社）」「青色申告（未回答）」. */
function named(name: string, x: Explaining): string {
  const words = calculationTexts[x.language]
  const [label, value] = [labelOf(x.scheme.pack, name, x.language), valueWords(name, x)]
  const { kind } = shapeOf(x.scheme.pack, name)
  const isFigure =
    kind !== 'yesNo' && kind !== 'choice' && value !== words.open && value !== words.notAnswered
  return isFigure ? words.figure(label, value) : words.stated(label, value)
}
