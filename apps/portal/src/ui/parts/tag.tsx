import type { ReactNode } from 'react'

/** A word with a shape: `wait` for an answer, `check` for a fact to be confirmed, `ended` for what is over. */
export function Tag({
  kind,
  children,
}: {
  kind?: 'wait' | 'check' | 'ended' | undefined
  children: ReactNode
}) {
  return <span className={kind ? `tag tag-${kind}` : 'tag'}>{children}</span>
}
