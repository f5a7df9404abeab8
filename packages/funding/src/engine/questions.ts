import type { Question } from '@hiroba/advice'
import { compare, type Language, subtract, toNumber } from '@hiroba/kit'
import type { Input, Pack } from '../pack/model.ts'
import { exactly } from './facts.ts'
import { outcome } from './outcome.ts'
import type { Scheme } from './scheme.ts'
import { answerKey, type Session } from './session.ts'
import { candidates, highOf, isCertain, lowOf, OneOf, type Value } from './value.ts'

/** An answer that is missing, and the schemes that wait for it. */
export interface Open {
  key: string
  pack: Pack
  input: Input
  schemes: Scheme[]
  /** Mean of the yen that an answer takes from the widths of its schemes. */
  narrows: number
}

/**
 * The questions worth asking, the one that narrows most first. How much a question narrows is the mean, over its
 * possible answers, of the width that it takes from all schemes together; a scheme whose status is open spans from 0.
 * Questions that change nothing are left out; where a person must judge in any case, nothing is narrowed, but what
 * could still exclude the scheme is asked.
 */
export function openQuestions(schemes: Scheme[], session: Session): Open[] {
  const widths = new Map(schemes.map((scheme) => [scheme, width(scheme, session)]))
  return openInputs(schemes, session)
    .map((open) => ({ ...open, narrows: narrowing(open, session, widths) }))
    .filter((open) => open.narrows > 0 || mayExclude(open, session))
    .sort((a, b) => b.narrows - a.narrows)
}

export function questionsOf(schemes: Scheme[], session: Session, language: Language): Question[] {
  return openQuestions(schemes, session).map((open) =>
    questionOf(open.pack, open.input, open.narrows, language),
  )
}

function openInputs(schemes: Scheme[], session: Session): Open[] {
  const all = new Map<string, Open>()
  for (const scheme of schemes) {
    for (const { pack, input } of openOf(scheme, session)) {
      const key = answerKey(pack, input)
      const open = all.get(key) ?? { key, pack, input, schemes: [], narrows: 0 }
      if (!open.schemes.includes(scheme)) open.schemes.push(scheme)
      all.set(key, open)
    }
  }
  return [...all.values()]
}

/** The open inputs of a scheme; where another pack derives one, that pack's open inputs are asked instead. */
function openOf(scheme: Scheme, session: Session): { pack: Pack; input: Input }[] {
  return scheme.pack.inputs.flatMap((input) => {
    if (!scheme.used.has(input.name) || isCertain(session.value(scheme.pack, input))) return []
    if (input.derive === undefined) return [{ pack: scheme.pack, input }]
    return openOf(session.packs.result(input.derive)[0], session)
  })
}

function narrowing(open: Open, session: Session, widths: Map<Scheme, number>): number {
  const tries = triesOf(open, session)
  let before = 0
  let after = 0
  for (const scheme of open.schemes) before += widths.get(scheme)!
  for (const value of tries) {
    const tried = session.trying(open.key, value)
    for (const scheme of open.schemes) after += width(scheme, tried)
  }
  return before - after / tries.length
}

/** The values at which a missing answer is tried out. */
export function triesOf({ pack, input }: Pick<Open, 'pack' | 'input'>, session: Session): Value[] {
  const value = session.value(pack, input)
  if (value === null) return [true, false]
  if (value instanceof OneOf) return [...candidates(value)]
  const { lo, hi } = input.range
  const numbers = input.typical.length > 0 ? input.typical : [lo, Math.round((lo + hi) / 2), hi]
  const tries = numbers.map(exactly)
  return input.kind === 'list' ? tries.map((number) => [number]) : tries
}

/** How many yen are open: nothing where the answer is no, from 0 where it is not decided. */
function width(scheme: Scheme, session: Session): number {
  const { status, amount, truths } = outcome(scheme, session)
  if (truths.includes(undefined)) return 0
  if (status === 'ended' || status === 'notEligible' || status === 'closed') return 0
  if (status === 'undecided') return toNumber(highOf(amount))
  return compare(lowOf(amount), highOf(amount)) === 0 ? 0 : toNumber(subtract(highOf(amount), lowOf(amount)))
}

/** Whether an answer could still show that a scheme which a person judges is not to be had. */
function mayExclude(open: Open, session: Session): boolean {
  const judged = open.schemes.filter((scheme) => {
    const { status, truths } = outcome(scheme, session)
    return truths.includes(undefined) && (status === 'undecided' || status === 'needsHuman')
  })
  return triesOf(open, session).some((value) => {
    const tried = session.trying(open.key, value)
    return judged.some((scheme) => outcome(scheme, tried).status === 'notEligible')
  })
}

/** A missing answer as a question to a person. */
export function questionOf(pack: Pack, input: Input, narrowsYen: number, language: Language): Question {
  const { kind } = input
  return {
    id: answerKey(pack, input),
    text: input.ask[language],
    label: input.label[language],
    kind,
    ...(input.unit ? { unit: input.unit } : {}),
    ...(kind === 'choice'
      ? { options: input.options.map(({ value, label }) => ({ value, label: label[language] })) }
      : {}),
    ...(kind === 'number' || kind === 'list' ? { range: input.range } : {}),
    narrowsYen: Math.round(narrowsYen),
  }
}
