import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { parse } from 'yaml'
import { open, type Watched } from './browser.ts'

/** What the browser tests use of packages/plan/examples.yaml. */
interface Example {
  id: string
  name: { ja: string; en: string }
  date: string
  input: { profile: object; answers: Record<string, unknown> }
  expected?: Record<string, { lo: number; hi: number }>
}

const file = join(import.meta.dirname, '../packages/plan/examples.yaml')
export const examples: Example[] = parse(readFileSync(file, 'utf8'))

/** The page on the day for which the examples were worked out, with one of them opened from the menu. */
export async function openExample(example: Example, options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await open('/', options)
  await chooseExample(watched.page, example)
  return watched
}

/** Sets the page's calendar to the example's day, and chooses the example as a person would. */
export async function chooseExample(page: Page, example: Example): Promise<void> {
  await page.clock.setFixedTime(`${example.date}T09:00:00+09:00`)
  await page.reload()
  await page.getByRole('button', { name: example.name.ja }).click()
  await settled(page)
}

/** Waits until the plan for the last answer stands in the page. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.page[aria-busy=false] .answers').waitFor()
}

/** Everything that is written in there. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? ''
}

/** The text of one of the three figures that stay in view. */
export function summaryFigure(page: Page, name: string): Promise<string> {
  return textOf(page.locator('.summary dl > div', { hasText: name }).locator('dd'))
}

/** The page as it is about to be printed. */
export async function printed(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
}
