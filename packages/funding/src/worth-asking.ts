import type { Question, Range } from '@hiroba/advice'
import type { Language } from '@hiroba/kit'
import { bestCombination } from './engine/combine.ts'
import { type Open, openQuestions, questionOf, triesOf } from './engine/questions.ts'
import type { Scheme } from './engine/scheme.ts'
import type { Session } from './engine/session.ts'

/** So many questions are weighed by what they do to the whole plan; the others keep their place behind them. */
const mostWeighed = 6
const mostQuestions = 12

/**
 * The questions of a plan, the one that narrows the total support most first. Weighed by the best combination for each
 * possible answer, since an answer about a scheme that loses to another narrows nothing. What is absurd for most
 * (`askLast`) comes last.
 */
export function worthAsking(
  layers: readonly Scheme[][],
  session: Session,
  support: Range,
  language: Language,
): Question[] {
  // What a person judges is not counted in a plan, so what could only exclude it is not asked.
  const open = openQuestions(layers.flat(), session).filter(
    ({ input, narrows }) => input.kind !== 'list' && narrows > 0,
  )
  const usual = open.filter(({ input }) => !input.askLast)
  const weighed = usual
    .slice(0, mostWeighed)
    .map((one) => ({ one, narrows: narrowing(one, layers, session, support) }))
    .sort((a, b) => b.narrows - a.narrows)
  const rest = [...usual.slice(mostWeighed), ...open.filter(({ input }) => input.askLast)]
  return [...weighed, ...rest.map((one) => ({ one, narrows: 0 }))]
    .slice(0, mostQuestions)
    .map(({ one, narrows }) => questionOf(one.pack, one.input, Math.max(0, narrows), language))
}

/** Yen by which the width of the total shrinks, on the mean over the possible answers. */
function narrowing(open: Open, layers: readonly Scheme[][], session: Session, support: Range): number {
  const tries = triesOf(open, session)
  const widths = tries.map((value) => {
    const tried = session.trying(open.key, value)
    return layers.reduce((all, schemes) => {
      const { total } = bestCombination(schemes, tried)
      return all + total.hi - total.lo
    }, 0)
  })
  return support.hi - support.lo - widths.reduce((all, width) => all + width, 0) / tries.length
}
