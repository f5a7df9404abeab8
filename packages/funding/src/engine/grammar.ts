import { type Language, ratio } from '@hiroba/kit'
import type { BinaryOperator, Expression, FunctionName } from '../pack/model.ts'
import { levels } from '../pack/operators.ts'
import { calculationTexts } from './calculation-texts.ts'
import { sayNumber, sayPlain } from './words.ts'

/** A part of an expression in words, and how tightly it holds together. */
export interface Said {
  text: string
  binding: number
}

/**
 * The one table of what binds tighter, as the parser reads it: an `if` holds loosest, then the operators by their
 * levels, then a negation; names, values and calls hold tightest.
 */
export const binding = {
  loosest: 0,
  of: (op: BinaryOperator): number => levels.findIndex((level) => level.includes(op)) + 1,
  negation: levels.length + 1,
  tightest: levels.length + 2,
}

export type Leaf = Extract<Expression, { op: 'date' | 'text' | 'truth' | 'name' | 'column' }>

/** How the parts of an expression are put into words; signs and brackets are the same for all. */
export interface Voice {
  language: Language
  leaf(e: Leaf): Said
  /** Words of its own for a part; `undefined` where it is said as packs write it. */
  phrase(e: Expression): Said | undefined
  /** The name of a function, or of a rounding step of the pack. */
  called(name: FunctionName | 'each' | { rounding: string }): string
}

/** An expression in words, with brackets wherever it would be read otherwise without them. */
export function write(e: Expression, voice: Voice): Said {
  const words = calculationTexts[voice.language]
  const part = (inner: Expression, atLeast: number): string => {
    const said = write(inner, voice)
    return said.binding < atLeast ? words.brackets(said.text) : said.text
  }
  const call = (name: Parameters<Voice['called']>[0], args: readonly Expression[]): Said => ({
    text: words.call(
      voice.called(name),
      args.map((arg) => part(arg, binding.loosest)),
    ),
    binding: binding.tightest,
  })
  const own = voice.phrase(e)
  if (own) return own
  switch (e.op) {
    case 'number':
      return literal(e, voice.language)
    case 'date':
    case 'text':
    case 'truth':
    case 'name':
    case 'column':
      return voice.leaf(e)
    case 'call':
      return call(e.name, e.args)
    case 'round':
      return call({ rounding: e.rounding }, [e.arg])
    case 'each':
      return call('each', [e.list, { op: 'name', name: e.item }, e.body])
    case 'not':
      return { text: words.not(part(e.arg, binding.tightest)), binding: binding.negation }
    case 'if': {
      const [test, yes] = [part(e.test, binding.of('or')), part(e.yes, binding.of('or'))]
      return { text: words.if(test, yes, part(e.no, binding.loosest)), binding: binding.loosest }
    }
    default: {
      // Operators of one level group to the left, so that only the right side needs brackets there.
      const own = binding.of(e.op)
      return {
        text: `${part(e.left, own)} ${words.signs[e.op]} ${part(e.right, own + 1)}`,
        binding: own,
      }
    }
  }
}

/** A written number. One without unit may count, so that 1 is not called 100 %. */
function literal({ n, d, unit = '' }: Extract<Expression, { op: 'number' }>, language: Language): Said {
  const isPlain = unit === '' && d === 1
  const text = isPlain ? sayPlain(n) : sayNumber(ratio(n, d), unit, language)
  if (!/^-?\d+\/\d+/.test(text)) return { text, binding: binding.tightest }
  // 10/3 yen that have no decimals are read as 10 yen ÷ 3.
  const quotient = unit === '' ? text : `${sayNumber(n, unit, language)} ÷ ${d}`
  return { text: quotient, binding: binding.of('/') }
}
