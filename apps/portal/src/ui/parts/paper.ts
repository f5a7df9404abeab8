import { createContext, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True while the page is being printed: reasons that are closed on the screen must be made before they can open. */
export const PaperContext = createContext(false)

/**
 * Opens every `details[data-paper]` while the page is printed, and closes those again that were closed.
 * @returns the value for PaperContext.
 */
export function usePaper(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const begin = () => {
      // The browser lays the paper out as soon as this returns.
      flushSync(() => setPrinting(true))
      opened = [...document.querySelectorAll<HTMLDetailsElement>('details[data-paper]:not([open])')]
      for (const one of opened) one.open = true
    }
    const end = () => {
      for (const one of opened) one.open = false
      opened = []
      setPrinting(false)
    }
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}
