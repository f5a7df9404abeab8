import type { LeftOut as Left } from '@hiroba/funding'
import type { Day } from '@hiroba/kit'
import { useState } from 'react'
import { useTexts } from '../../language.ts'
import { Row } from '../../parts/row.tsx'
import { useAnswers } from './answers/plan-state.ts'
import { groupsOf, heldRows, isOpen, type LeftRow } from './left-out-groups.ts'
import { LeftOutTable } from './left-out-table.tsx'
import { leftOutTexts } from './left-out-texts.ts'

/**
 * The schemes that were looked at and are not in the total: when they can be used, and why they are out. Those that
 * cannot be used are folded, as there are many.
 */
export function LeftOut({ leftOut, today }: { leftOut: Left[]; today: Day }) {
  const texts = useTexts(leftOutTexts)
  const groups = groupsOf(leftOut, useHeld(leftOut))
  return (
    <Row
      sub
      title={texts.title}
      say={texts.say(
        leftOut.length,
        groups.some(({ id }) => id === 'over'),
      )}
    >
      {groups.map(({ id, folded, rows }) =>
        folded ? (
          <details className="more" key={id} data-paper>
            <summary>{texts.groups[id](rows.length)}</summary>
            <LeftOutTable rows={rows} today={today} />
          </details>
        ) : (
          <section className="left-group" key={id}>
            <h3 className="h4">{texts.groups[id](rows.length)}</h3>
            <LeftOutTable rows={rows} today={today} />
          </section>
        ),
      )}
    </Row>
  )
}

/** The open rows, in the order in which they came up. */
function useHeld(leftOut: readonly Left[]): LeftRow[] {
  const { answers } = useAnswers().input
  const [seen, setSeen] = useState<readonly LeftRow[]>([])
  const fresh = leftOut.filter(
    (row) => isOpen(row) && !seen.some(({ answer }) => answer.scheme === row.answer.scheme),
  )
  const all = [...seen, ...fresh]
  if (fresh.length > 0) setSeen(all)
  return heldRows(all, leftOut, answers)
}
