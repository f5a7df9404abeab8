import { afterAll, expect, test } from 'vitest'
import { closeBrowser, open } from './browser.ts'
import { examples, openExample, settled, summaryFigure, textOf } from './plan-page.ts'

afterAll(closeBrowser)
const [gifu] = examples
if (!gifu) throw new Error('examples.yaml has no example')

test('a number that cannot be is named, the last good one counts, and a button mends it', async () => {
  const { page, close } = await openExample(gifu)
  const before = await summaryFigure(page, '実質負担')
  const field = page.getByLabel('初年度に使えるお金')
  await field.fill('4,000,000')
  await settled(page)
  const box = page.locator('.q-bad')
  expect(await textOf(box)).toContain(
    '4,000,000万円は400億円です。単位は万円なので、400万円なら「400」と入れてください。',
  )
  expect(await textOf(box)).toContain('直すまで、前の答え（400万円）で計算しています。')
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  expect(await summaryFigure(page, '実質負担')).toBe(before)
  await page.reload()
  await settled(page)
  expect(await field.inputValue()).toBe('4,000,000')
  await page.getByRole('button', { name: '400万円に直す' }).click()
  expect(await field.inputValue()).toBe('400')
  expect(await page.locator('.q-bad').count()).toBe(0)
  await close()
})

test.each([
  ['２０人', '20'],
  ['1,200', '1,200'],
  ['百二十人', '120'],
])('the number of people may be typed as %s', async (typed, shown) => {
  const { page, close } = await openExample(gifu)
  const field = page.getByLabel('従業員の数')
  await field.fill(typed)
  await field.blur()
  expect(await field.inputValue()).toBe(shown)
  expect(await page.locator('.q-bad').count()).toBe(0)
  await close()
})

test('money may be typed in words', async () => {
  const { page, close } = await openExample(gifu)
  const field = page.getByLabel('資本金')
  await field.fill('2千万円')
  expect(await textOf(page.locator('.q', { has: field }))).toContain('2,000万円')
  await field.blur()
  expect(await field.inputValue()).toBe('2,000')
  await field.fill('2億')
  await field.blur()
  expect(await field.inputValue()).toBe('20,000')
  await close()
})

test('a capital typed in yen is named, and read out once the field is left', async () => {
  const { page, close } = await openExample(gifu)
  const field = page.getByLabel('資本金')
  await field.fill('10000000')
  const box = page.locator('.q-bad')
  expect(await textOf(box.locator('.err'))).toContain('10000000万円は1,000億円です')
  expect(await textOf(box.getByRole('alert'))).toBe('')
  await field.blur()
  const alert = box
    .getByRole('alert')
    .filter({ hasText: '直すまで、前の答え（2,000万円）で計算しています。' })
  await alert.waitFor()
  await page.getByRole('button', { name: '1,000万円に直す' }).click()
  expect(await field.inputValue()).toBe('1,000')
  await page.getByLabel('従業員の数').fill('3000')
  await field.fill('10000000')
  expect(await page.locator('.q-bad', { has: field }).count()).toBe(0)
  await close()
})

test('a number that cannot be read before there was an answer says that none is used', async () => {
  const { page, close } = await open('/')
  await settled(page)
  await page.getByLabel('従業員の数').fill('たくさん')
  expect(await textOf(page.locator('.q-bad'))).toContain('直すまで、この答えはまだ使っていません。')
  await close()
})

test('contradictory answers are said in a sentence, with a mend', async () => {
  const { page, close } = await openExample(gifu)
  await page.getByLabel('従業員の数').fill('0')
  await settled(page)
  expect(await page.locator('.err').allInnerTexts()).toContain(
    '従業員は0人なのに、5人が使うことや学ぶことになっています。どちらかを直してください。',
  )
  await page.getByRole('button', { name: '従業員の数を空にする' }).click()
  await page.getByLabel('組織の種類').selectOption('soleTrader')
  await settled(page)
  expect((await page.locator('.err').allInnerTexts()).join()).toContain('資本金があるのは会社だけです')
  await page.getByLabel('使う人の数').fill('21')
  await page.getByLabel('仕事1の人数').fill('22')
  await page.getByLabel('従業員の数').fill('20')
  await settled(page)
  expect((await page.locator('.err').allInnerTexts()).join()).toContain(
    '使う人（21人）が、従業員（20人）より',
  )
  await page.getByRole('button', { name: 'この仕事の人数を20人に直す' }).click()
  expect(await page.getByLabel('仕事1の人数').inputValue()).toBe('20')
  await page.getByLabel('使い始めたい日').fill('2020-01-01')
  await settled(page)
  expect((await page.locator('.err').allInnerTexts()).join()).toContain('2020-01-01は過ぎた日です')
  await close()
})

test('the page can be worked with the keyboard alone', async () => {
  const { page, close } = await openExample(gifu)
  await page.reload()
  await settled(page)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('本文へ移動')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  const stops = new Set<string>()
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement
      if (at === document.body) return ''
      const seen = getComputedStyle(at)
      const label = at.closest('label') ?? at
      const ringed = seen.outlineStyle !== 'none' || getComputedStyle(label).outlineStyle !== 'none'
      return `${at.tagName}${ringed ? '' : ' without a ring'} ${at.outerHTML.slice(0, 60)}`
    })
    if (stop === '') break
    stops.add(stop)
  }
  expect([...stops].filter((stop) => stop.includes('without a ring'))).toEqual([])
  expect([...stops].some((stop) => stop.startsWith('SUMMARY'))).toBe(true)
  await page.locator('.scheme .why > summary').first().focus()
  await page.keyboard.press('Enter')
  await page.locator('.scheme .tree').first().waitFor()
  await close()
})

test('a new row is empty and has the focus, so that what is typed is the number', async () => {
  const { page, close } = await open('/')
  await settled(page)
  await page.getByRole('button', { name: '費用を足す' }).click()
  expect(await page.getByLabel('費用1の種類').evaluate((at) => at === document.activeElement)).toBe(true)
  const yen = page.getByLabel('費用1の額')
  expect(await yen.inputValue()).toBe('')
  await yen.click()
  await page.keyboard.type('300')
  await page.keyboard.press('Tab')
  expect(await yen.inputValue()).toBe('300')
  await page.getByRole('button', { name: '仕事を足す' }).click()
  expect(await page.getByLabel('仕事1の名前').evaluate((at) => at === document.activeElement)).toBe(true)
  expect(await page.getByLabel('仕事1の人数').inputValue()).toBe('')
  expect(await page.getByLabel('仕事1の時間').inputValue()).toBe('')
  await close()
})
