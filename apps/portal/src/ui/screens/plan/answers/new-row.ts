import { type RefObject, useEffect, useRef } from 'react'

/**
 * A list of rows in which a new row takes the focus at its first field.
 * @param count how many rows there are.
 * @returns the reference for the element around the rows, and what the button that adds one must call.
 */
export function useNewRow<T extends HTMLElement>(count: number): [RefObject<T | null>, () => void] {
  const list = useRef<T>(null)
  const added = useRef(false)
  useEffect(() => {
    if (!added.current) return
    added.current = false
    const last = [...(list.current?.querySelectorAll('.line') ?? [])].at(-1)
    last?.querySelector<HTMLElement>('select, input')?.focus()
  }, [count])
  return [
    list,
    () => {
      added.current = true
    },
  ]
}
