import { afterAll, expect, test } from 'vitest'
import { closeBrowser, open } from './browser.ts'
import { settled } from './plan-page.ts'

afterAll(closeBrowser)

test('every letter is drawn with the portal’s own font, rare ones too', async () => {
  const { page, context, close } = await open('/')
  await settled(page)
  const letters = '直骨海令あア図面〜−–①㈱¥「」髙﨑𠮷鷗繡Aa19'
  await page.getByLabel('ひとことで言うと').fill(letters)
  const shown = page.locator('.t-lead', { hasText: letters })
  await shown.waitFor()
  await page.waitForFunction(() =>
    [...document.fonts].some(({ family, status }) => /Rest/.test(family) && status === 'loaded'),
  )

  const devtools = await context.newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  const { root } = await devtools.send('DOM.getDocument')
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: '.t-lead' })
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([])
  await close()
})
