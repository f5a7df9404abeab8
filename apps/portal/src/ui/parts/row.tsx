import { type ReactNode, useId } from 'react'

/**
 * One part of a page: on the left what it is and what follows from it, on the right the evidence.
 * @param sub belongs to the row above it: a smaller title and no line.
 */
export function Row({
  title,
  say,
  head,
  sub = false,
  id,
  children,
}: {
  title: string
  say?: ReactNode
  head?: ReactNode
  sub?: boolean
  id?: string
  children: ReactNode
}) {
  const titleId = useId()
  return (
    <section className={sub ? 'row row-sub' : 'row'} aria-labelledby={titleId} id={id}>
      <div className="row-head">
        <h2 id={titleId}>{title}</h2>
        {say && <p className="say">{say}</p>}
        {head}
      </div>
      <div>{children}</div>
    </section>
  )
}
