import type { LeftOut } from '@hiroba/funding'
import type { PlanInput } from '@hiroba/plan'

/** A scheme that is not in the total; `chosen` is one that was answered in its row and has just come into it. */
export type LeftRow = Omit<LeftOut, 'why'> & { why: LeftOut['why'] | 'chosen' }

/** Schemes that are left out for a like reason. The folded ones cannot be used, whatever is answered or spent. */
export interface Group {
  id: 'open' | 'aside' | 'over' | 'unfit'
  folded: boolean
  rows: LeftRow[]
}

const groupOf: Record<LeftRow['why'], Group['id']> = {
  needsAnswer: 'open',
  needsHuman: 'open',
  separate: 'open',
  notYetOpen: 'open',
  chosen: 'open',
  tooLate: 'aside',
  combination: 'aside',
  noCost: 'aside',
  deduction: 'aside',
  closed: 'over',
  ended: 'over',
  notEligible: 'unfit',
}

export const isOpen = ({ why }: LeftRow): boolean => groupOf[why] === 'open'

const schemeOf = ({ answer }: LeftRow) => answer.scheme

/**
 * The schemes that were left out by groups, those that may still be used first; no empty group.
 * @param held rows that stand among the open ones, whatever has become of them.
 */
export function groupsOf(leftOut: readonly LeftRow[], held: readonly LeftRow[] = []): Group[] {
  const kept = new Set(held.map(schemeOf))
  const others = leftOut.filter((row) => !kept.has(schemeOf(row)))
  return (['open', 'aside', 'over', 'unfit'] as const)
    .map((id) => ({
      id,
      folded: id === 'over' || id === 'unfit',
      rows: [...(id === 'open' ? held : []), ...others.filter(({ why }) => groupOf[why] === id)],
    }))
    .filter(({ rows }) => rows.length > 0)
}

/**
 * The open rows that were seen before, in the same order: those that are still open, and those whose question was
 * answered meanwhile. A row must not jump away while its question is being answered.
 */
export function heldRows(
  seen: readonly LeftRow[],
  leftOut: readonly LeftRow[],
  answers: PlanInput['answers'],
): LeftRow[] {
  return seen.flatMap((row): LeftRow[] => {
    const now = leftOut.find((one) => schemeOf(one) === schemeOf(row))
    if (now && isOpen(now)) return [now]
    const { question } = row
    if (!question || answers[question.id] === undefined) return []
    return [now ? { ...now, question } : { ...row, why: 'chosen' }]
  })
}
