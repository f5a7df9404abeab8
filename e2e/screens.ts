import type { Page } from 'playwright-core'

/** A screen that the browser tests photograph into e2e/shots/NAME.png. */
export interface Screen {
  name: string
  path: string
  width: number
  height: number
  /** Brings the page into the state to be shown. */
  prepare?: (page: Page) => Promise<void>
}

export const screens: readonly Screen[] = [
  { name: 'plan-desktop', path: '/', width: 1280, height: 900 },
  { name: 'plan-phone', path: '/', width: 375, height: 812 },
]
