import { afterAll, expect, test } from 'vitest'
import { closeBrowser, open } from './browser.ts'
import { examples, openExample, printed, settled, textOf } from './plan-page.ts'

afterAll(closeBrowser)
const [gifu] = examples
if (!gifu) throw new Error('examples.yaml has no example')

test('reasons of the chosen schemes, answers and what does not fit stand on paper, and close again', async () => {
  const { page, close } = await openExample(gifu)
  const why = page.locator('.scheme .why').first()
  const closed = await page.locator('details:not([open])').count()
  await printed(page)
  expect(await why.locator('.tree > li').first().isVisible()).toBe(true)
  expect(await why.locator('.tree > li > details > ol > li').first().isVisible()).toBe(true)
  expect(await page.locator('.left-out tr', { hasText: '対象外' }).first().isVisible()).toBe(true)
  const asks = await page.locator('.scheme .ask').allInnerTexts()
  expect(asks.length).toBeGreaterThan(0)
  for (const text of asks) expect(text).toMatch(/未回答$/)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await page.locator('.scheme .tree').first().waitFor({ state: 'detached' })
  expect(await page.locator('details:not([open])').count()).toBe(closed)
  await close()
})

test('on paper an answer stands as it is used, without marks; nothing stands for what is not answered', async () => {
  const { page, close } = await openExample(gifu)
  await page.getByLabel('初年度に使えるお金').fill('4,000,000')
  await page.getByLabel('使い始めたい日').fill('')
  await settled(page)
  await printed(page)
  const budget = page.locator('.q', { has: page.getByLabel('初年度に使えるお金') })
  expect(await budget.innerText()).toMatch(/^初年度に使えるお金\s+400\s*万円$/)
  expect(await page.getByLabel('使い始めたい日').isVisible()).toBe(false)
  expect(await page.locator('.answers .link-btn:visible').count()).toBe(0)
  await close()
})

test('the browser’s own printing opens them too', async () => {
  const { page, close } = await open('/')
  await settled(page)
  await page.getByRole('button', { name: gifu.name.ja }).click()
  await settled(page)
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const open = document.querySelectorAll('.scheme .why[open] .tree').length
      document.documentElement.dataset.printed = String(open)
    })
  })
  await page.pdf()
  expect(await page.evaluate(() => Number(document.documentElement.dataset.printed))).toBe(
    await page.locator('.scheme').count(),
  )
  expect(await textOf(page.locator('.scheme').first())).not.toBe('')
  await close()
})
