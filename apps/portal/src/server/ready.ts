import type { Pages } from './pages.ts'

interface Check {
  status: 'ok' | 'failed'
  [detail: string]: string | number
}

/** The rule packs that the portal has loaded, as far as a caretaker needs to know them. */
export interface PacksInUse {
  hash: string
  count: number
}

export interface Readiness {
  status: 'ok' | 'unavailable'
  checks: Record<string, Check>
}

/** What the portal depends on, each said by itself; ready only when all of it is there. */
export function readiness(pages: Pages, packs: PacksInUse | undefined): Readiness {
  const checks = {
    page: { status: statusOf(pages.has('/index.html')), files: pages.size },
    packs: { status: statusOf(packs !== undefined && packs.count > 0), ...packs },
  }
  const ok = Object.values(checks).every((check) => check.status === 'ok')
  return { status: ok ? 'ok' : 'unavailable', checks }
}

function statusOf(isThere: boolean): Check['status'] {
  return isThere ? 'ok' : 'failed'
}
