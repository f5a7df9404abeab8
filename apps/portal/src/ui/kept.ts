const prefix = 'hiroba.'

/**
 * What this browser keeps for the page, by name. A browser may forbid it or have no room left: then the page works
 * without memory, and nothing else breaks.
 */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(prefix + name, value)
  } catch {
    // Without memory the answers live as long as the page.
  }
}

/** What was kept under the name, or null. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name)
  } catch {
    return null
  }
}

/** Calls back when another tab keeps something else under the name. @returns ends it. */
export function onKeptElsewhere(name: string, callback: (value: string) => void): () => void {
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key === prefix + name && newValue !== null) callback(newValue)
  }
  addEventListener('storage', listen)
  return () => removeEventListener('storage', listen)
}
