import { type ReactNode, useContext, useState } from 'react'
import { Boundary } from './boundary.tsx'
import { PaperContext } from './paper.ts'

/**
 * The reason behind a figure, opened in place. What is inside is made only once it is asked for.
 * @param about whose reason it is, for those who hear the summary without seeing where it stands.
 * @param paper whether it is printed even when it is closed.
 */
export function Why({
  summary,
  about,
  paper = false,
  children,
}: {
  summary: string
  about?: string
  paper?: boolean
  children: ReactNode
}) {
  const [open, setOpen] = useState(false)
  const printing = useContext(PaperContext)
  return (
    <details
      className="why"
      data-paper={paper || undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {summary}
        {about && <span className="hide"> {about}</span>}
      </summary>
      {(open || (paper && printing)) && <Boundary>{children}</Boundary>}
    </details>
  )
}
