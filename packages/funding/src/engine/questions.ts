import type { Question } from '@hiroba/advice'
import { compare, type Language, subtract, toNumber } from '@hiroba/kit'
import type { Input, Pack } from '../pack/model.ts'
import { exactly } from './facts.ts'
import { outcome } from './outcome.ts'
import type { Scheme } from './scheme.ts'
import { answerKey, type Session } from './session.ts'
import { candidates, highOf, isCertain, lowOf, OneOf, type Value } from './value.ts'

/** An answer that is missing, and the schemes that wait for it. */
interface Open {
  key: string
  pack: Pack
  input: Input
  schemes: Scheme[]
}

/**
 * The questions worth asking, the one that narrows most first. How much a question narrows is the mean, over its
 * possible answers, of the width that it takes from all schemes together; a scheme whose status is open spans from 0.
 * Questions that change nothing are left out.
 */
export function questionsOf(schemes: Scheme[], session: Session, language: Language): Question[] {
  const widths = new Map(schemes.map((scheme) => [scheme, width(scheme, session)]))
  return openInputs(schemes, session)
    .map((open) => ({ open, narrows: narrowing(open, session, widths) }))
    .filter(({ narrows }) => narrows > 0)
    .sort((a, b) => b.narrows - a.narrows)
    .map(({ open, narrows }) => question(open, narrows, language))
}

function openInputs(schemes: Scheme[], session: Session): Open[] {
  const all = new Map<string, Open>()
  for (const scheme of schemes) {
    for (const { pack, input } of openOf(scheme, session)) {
      const key = answerKey(pack, input)
      const open = all.get(key) ?? { key, pack, input, schemes: [] }
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

function triesOf({ pack, input }: Open, session: Session): Value[] {
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

function question({ key, input }: Open, narrowsYen: number, language: Language): Question {
  const kind = input.kind === 'list' ? 'number' : input.kind
  return {
    id: key,
    text: input.ask[language],
    kind,
    ...(input.unit ? { unit: input.unit } : {}),
    ...(kind === 'choice'
      ? { options: input.options.map(({ value, label }) => ({ value, label: label[language] })) }
      : {}),
    ...(kind === 'number' ? { range: input.range } : {}),
    narrowsYen: Math.round(narrowsYen),
  }
}
