import type { Page } from 'playwright-core'
import { chooseExample, examples, printed, settled } from './plan-page.ts'

/** A screen that the browser tests photograph into e2e/shots/NAME.png. */
export interface Screen {
  name: string
  path: string
  width: number
  height: number
  /** Brings the page into the state to be shown. */
  prepare?: (page: Page) => Promise<void>
}

const gifu = (page: Page) => chooseExample(page, examples[0]!)

async function english(page: Page) {
  await gifu(page)
  await page.getByRole('button', { name: 'English' }).click()
  await settled(page)
}

/** The reasons of one scheme, of the computing and of the effect opened, down to the assumptions. */
async function reasons(page: Page) {
  await gifu(page)
  // What is inside is made when it opens, so it takes as many rounds as there are levels.
  for (let closed = -1; closed !== 0; ) {
    closed = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLDetailsElement>(
        ':is(.scheme:first-of-type, #compute, #effect) details:not([open])',
      )
      for (const one of all) one.open = true
      return all.length
    })
    await page.waitForTimeout(50)
  }
}

async function fault(page: Page) {
  await gifu(page)
  await page.getByLabel('初年度に使えるお金').fill('4,000,000')
  await page.getByLabel('従業員の数').fill('0')
  await page.getByRole('button', { name: '共有' }).click()
  await settled(page)
}

async function paper(page: Page) {
  await gifu(page)
  await printed(page)
}

async function contrast(page: Page) {
  await gifu(page)
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
}

export const screens: readonly Screen[] = [
  { name: 'plan-empty', path: '/', width: 1280, height: 900, prepare: settled },
  { name: 'plan-empty-phone', path: '/', width: 375, height: 812, prepare: settled },
  { name: 'plan-wide', path: '/', width: 1440, height: 900, prepare: gifu },
  { name: 'plan-phone', path: '/', width: 375, height: 812, prepare: gifu },
  // 1280 px at 400 % are 320 px.
  { name: 'plan-zoom', path: '/', width: 320, height: 640, prepare: gifu },
  { name: 'plan-reasons', path: '/', width: 1280, height: 900, prepare: reasons },
  { name: 'plan-reasons-phone', path: '/', width: 375, height: 812, prepare: reasons },
  { name: 'plan-fault', path: '/', width: 1280, height: 900, prepare: fault },
  { name: 'plan-english', path: '/', width: 1280, height: 900, prepare: english },
  { name: 'plan-english-phone', path: '/', width: 320, height: 640, prepare: english },
  { name: 'plan-paper', path: '/', width: 794, height: 1123, prepare: paper },
  { name: 'plan-contrast', path: '/', width: 1280, height: 900, prepare: contrast },
]
