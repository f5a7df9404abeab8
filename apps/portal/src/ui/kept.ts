/**
 * What this browser keeps for the page, by name. A browser may forbid it or have no room left: then the page works
 * without memory, and nothing else breaks.
 */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`hiroba.${name}`, value)
  } catch {
    // Without memory the answers live as long as the page.
  }
}

/** What was kept under the name, or null. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`hiroba.${name}`)
  } catch {
    return null
  }
}
