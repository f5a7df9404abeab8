import type { Pages } from './pages.ts'

export interface Check {
  status: 'ok' | 'failed'
  [detail: string]: string | number
}

export interface Readiness {
  status: 'ok' | 'unavailable'
  checks: Record<string, Check>
}

/** What the portal depends on, each said by itself; ready only when all of it is there. */
export function readiness(pages: Pages): Readiness {
  const checks = { page: pageCheck(pages) }
  const ok = Object.values(checks).every((check) => check.status === 'ok')
  return { status: ok ? 'ok' : 'unavailable', checks }
}

function pageCheck(pages: Pages): Check {
  return { status: pages.has('/index.html') ? 'ok' : 'failed', files: pages.size }
}
