import { type ReactNode, useState } from 'react'
import { Boundary } from './boundary.tsx'

/** The reason behind a figure, opened in place. What is inside is made only once it is asked for. */
export function Why({ summary, children }: { summary: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <Boundary>{children}</Boundary>}
    </details>
  )
}
