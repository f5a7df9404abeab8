import { AxeBuilder } from '@axe-core/playwright'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { inject } from 'vitest'
import { findChromium } from '../scripts/chromium.ts'

let browser: Promise<Browser> | undefined

/** A page, and everything that went wrong on it since it was opened: uncaught errors, console errors, CSP violations. */
export interface Watched {
  page: Page
  context: BrowserContext
  complaints: string[]
  close(): Promise<void>
}

/**
 * Opens a path of the running portal in a fresh browser profile: Japanese, desktop width unless told otherwise.
 * Requests that leave the portal are refused and count as complaints.
 */
export async function open(path: string, options: BrowserContextOptions = {}): Promise<Watched> {
  browser ??= chromium.launch({ executablePath: findChromium() ?? 'chromium', args: ['--no-sandbox'] })
  const address = inject('address')
  const context = await (await browser).newContext({
    baseURL: address,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1280, height: 800 },
    ...options,
  })
  const complaints: string[] = []
  const isOurs = (url: URL) => url.origin === address || url.protocol === 'data:' || url.protocol === 'blob:'
  await context.route(
    (url) => !isOurs(url),
    (route) => {
      complaints.push(`request left the portal: ${route.request().url()}`)
      return route.abort()
    },
  )
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  await page.exposeFunction('reportViolation', (text: string) => complaints.push(`CSP: ${text}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { reportViolation(text: string): void }).reportViolation
      report(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  await page.goto(path)
  return { page, context, complaints, close: () => context.close() }
}

/** Ends the browser of this test file; call it in `afterAll`. */
export async function closeBrowser() {
  await (await browser)?.close()
  browser = undefined
}

/** WCAG 2.2 A and AA mistakes that axe finds on the page as it is now, one line each. */
export async function accessibilityMistakes(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`),
  )
}
