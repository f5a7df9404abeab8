import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { accessibilityMistakes, closeBrowser, open } from './browser.ts'
import { screens } from './screens.ts'

const folder = join(import.meta.dirname, 'shots')
mkdirSync(folder, { recursive: true })
afterAll(closeBrowser)

test.each(screens)(
  '$name is shown whole, without a mistake',
  async ({ name, path, width, height, prepare }) => {
    const { page, complaints, close } = await open(path, { viewport: { width, height } })
    await page.evaluate(() => document.fonts.ready)
    await prepare?.(page)
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    expect(await accessibilityMistakes(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  },
)
