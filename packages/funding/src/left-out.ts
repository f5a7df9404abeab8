import type { CostLine } from '@hiroba/advice'
import { formatDay, formatManRange, type Language } from '@hiroba/kit'
import type { LeftOut } from './card.ts'
import { estimate } from './engine/estimate.ts'
import { lackOf } from './engine/grounded.ts'
import { questionOf } from './engine/questions.ts'
import type { Scheme } from './engine/scheme.ts'
import type { Session } from './engine/session.ts'
import { moneyTexts } from './money-texts.ts'

/** Whether some cost of this plan is of a kind that the scheme supports. */
export function supports({ costClasses, covers }: Scheme, costs: readonly CostLine[]): boolean {
  return costs.some((line) => costClasses.has(line.class) || covers.has(line.class))
}

/** Why a scheme is not in the total, said so that nobody mistakes one reason for another. */
export function leaveOut(scheme: Scheme, session: Session, hasChosen: boolean, language: Language): LeftOut {
  const answer = estimate(scheme.pack.id, session, { language, questions: false })
  const say = moneyTexts[language].leftOut
  const { status, statusDate } = answer
  if (status === 'notYetOpen' || status === 'notEligible' || status === 'needsHuman')
    return { answer, why: status, text: answer.deciding }
  if (status === 'ended' || status === 'closed') {
    const late = statusDate !== undefined && statusDate >= formatDay(session.when.date)
    return { answer, why: late ? 'tooLate' : status, text: answer.deciding }
  }
  if (answer.kind === 'tax-deduction') return { answer, why: 'deduction', text: say.deduction }
  const lack = lackOf(scheme, session)
  if (lack?.kind === 'cost') return { answer, why: 'noCost', text: say.noCost }
  if (lack) {
    const { input } = lack
    // A list is asked for by the command line only: a page cannot ask it in one line.
    if (input.kind === 'list')
      return { answer, why: 'needsAnswer', text: say.askElsewhere(input.label[language]) }
    const question = questionOf(scheme.pack, input, 0, language)
    return { answer, why: 'needsAnswer', text: say.needsAnswer(input.label[language]), question }
  }
  if (scheme.pack.conditions.some(({ is }) => !is))
    return { answer, why: 'needsHuman', text: answer.deciding }
  if (!supports(scheme, session.costs) && answer.amount.hi > 0)
    return { answer, why: 'separate', text: say.separate(formatManRange(answer.amount, 'support', language)) }
  if (answer.amount.hi > 0 && hasChosen) return { answer, why: 'combination', text: say.combination }
  if (status === 'undecided') return { answer, why: 'needsAnswer', text: answer.deciding }
  return { answer, why: 'noCost', text: say.nothing }
}
