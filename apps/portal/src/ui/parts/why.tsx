import { type ReactNode, useState } from 'react'
import { Boundary } from './boundary.tsx'

/**
 * The reason behind a figure, opened in place. What is inside is made only once it is asked for.
 * @param about whose reason it is, for those who hear the summary without seeing where it stands.
 */
export function Why({ summary, about, children }: { summary: string; about?: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {summary}
        {about && <span className="hide"> {about}</span>}
      </summary>
      {open && <Boundary>{children}</Boundary>}
    </details>
  )
}
