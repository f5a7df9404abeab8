import { addMonths, formatDay, parseDay } from '@hiroba/kit'
import type { PlanInput } from '@hiroba/plan'

/** A pair of answers that cannot both be true, or that hardly can. */
export type Contradiction =
  | { code: 'capitalWithoutCompany' }
  | { code: 'nobodyEmployed'; people: number }
  | { code: 'moreTraineesThanPeople'; trainees: number; employees: number }
  | { code: 'moreUsersThanPeople'; users: number; employees: number }
  | { code: 'moreInTaskThanPeople'; task: string; people: number; employees: number }
  | { code: 'budgetBelowCosts'; budget: number; costs: number }
  | { code: 'startInPast'; startOn: string }
  | { code: 'startTooLate'; startOn: string }

/** Nobody can say which schemes there will be then. */
const furthestStart = 5 * 12

/**
 * Every contradiction among the answers, each once.
 * @param today YYYY-MM-DD in Japan.
 */
export function contradictions(input: PlanInput, today: string): Contradiction[] {
  return [...ofOrganisation(input), ...ofPeople(input), ...ofMoney(input), ...ofStart(input, today)]
}

function ofOrganisation({ profile: { kind, capitalYen = 0 } }: PlanInput): Contradiction[] {
  return kind !== undefined && kind !== 'company' && capitalYen > 0 ? [{ code: 'capitalWithoutCompany' }] : []
}

/** Nobody outside the organisation learns, uses or works for it; only a school has its pupils as users. */
function ofPeople({ profile: { employees, kind }, idea, answers }: PlanInput): Contradiction[] {
  if (employees === undefined) return []
  const trainees = typeof answers.trainees === 'number' ? answers.trainees : 0
  const users = kind === 'school' ? 0 : (idea.users ?? 0)
  const people = Math.max(trainees, users, ...idea.tasks.map((task) => task.people))
  if (employees === 0) return people > 0 ? [{ code: 'nobodyEmployed', people }] : []
  return [
    ...(trainees > employees ? [{ code: 'moreTraineesThanPeople', trainees, employees } as const] : []),
    ...(users > employees ? [{ code: 'moreUsersThanPeople', users, employees } as const] : []),
    ...idea.tasks
      .filter((task) => task.people > employees)
      .map(({ id, people }) => ({ code: 'moreInTaskThanPeople', task: id, people, employees }) as const),
  ]
}

function ofMoney({ idea: { costs, budgetYen } }: PlanInput): Contradiction[] {
  const known = costs.reduce((sum, line) => sum + line.yen.lo, 0)
  return budgetYen !== undefined && budgetYen < known
    ? [{ code: 'budgetBelowCosts', budget: budgetYen, costs: known }]
    : []
}

function ofStart({ idea: { startOn } }: PlanInput, today: string): Contradiction[] {
  if (startOn === undefined) return []
  if (startOn < today) return [{ code: 'startInPast', startOn }]
  const furthest = formatDay(addMonths(parseDay(today), furthestStart))
  return startOn > furthest ? [{ code: 'startTooLate', startOn }] : []
}
