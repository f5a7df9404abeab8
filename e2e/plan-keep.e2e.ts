import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, open } from './browser.ts'
import { examples, openExample, settled, summaryFigure, textOf } from './plan-page.ts'

afterAll(closeBrowser)
const [gifu] = examples
if (!gifu) throw new Error('examples.yaml has no example')

test('a link restores the answers without the own words, and with them on request', async () => {
  const { page, close } = await openExample(gifu)
  const own = await page.getByLabel('ひとことで言うと').inputValue()
  const figure = await summaryFigure(page, '受けられる見込み')
  await page.getByRole('button', { name: '共有' }).click()
  const field = page.getByLabel('共有するリンク')
  await page.waitForFunction(() => (document.querySelector('.ask input[readonly]') as HTMLInputElement).value)
  const without = new URL(await field.inputValue())
  await page.getByLabel(/自分で書いた言葉/).check()
  await page.waitForFunction(
    (old) => (document.querySelector('.ask input[readonly]') as HTMLInputElement).value !== old,
    without.href,
  )
  const withWords = new URL(await field.inputValue())

  for (const [link, summary] of [
    [without, ''],
    [withWords, own],
  ] as const) {
    const other = await open(link.pathname + link.hash)
    await other.page.clock.setFixedTime(`${gifu.date}T09:00:00+09:00`)
    await settled(other.page)
    expect(await summaryFigure(other.page, '受けられる見込み')).toBe(figure)
    expect(await other.page.getByLabel('ひとことで言うと').inputValue()).toBe(summary)
    expect(other.page.url()).not.toContain('plan=')
    await other.close()
  }
  await close()
})

test('a link keeps the language in which it was shared', async () => {
  const { page, close } = await openExample(gifu)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: 'Share' }).click()
  await page.waitForFunction(
    () => (document.querySelector('.ask input[readonly]') as HTMLInputElement)?.value,
  )
  const link = new URL(await page.getByLabel('Link to share').inputValue())
  await close()
  const other = await open(link.pathname + link.hash)
  await settled(other.page)
  expect(await textOf(other.page.locator('h1'))).toBe('Adoption plan')
  await other.close()
})

test('a link replaces the own answers only until they are asked back', async () => {
  const { page, close } = await openExample(gifu)
  await page.getByLabel('従業員の数').fill('33')
  await page.getByRole('button', { name: '共有' }).click()
  await page.waitForFunction(
    () => (document.querySelector('.ask input[readonly]') as HTMLInputElement)?.value,
  )
  const link = await page.getByLabel('共有するリンク').inputValue()
  await page.getByLabel('従業員の数').fill('44')
  await settled(page)
  await page.goto(link)
  await page.getByText('リンクの答えを開きました。').waitFor()
  expect(await page.getByLabel('従業員の数').inputValue()).toBe('33')
  await page.getByRole('button', { name: '前の答えに戻す' }).click()
  expect(await page.getByLabel('従業員の数').inputValue()).toBe('44')
  await close()
})

test('a broken link is said in a sentence, and the answers are kept', async () => {
  const { page, complaints, close } = await openExample(gifu)
  await page.goto('/#plan=kaputt')
  await page.getByText('リンクの計画を読めませんでした。').waitFor()
  expect(await page.getByLabel('従業員の数').inputValue()).toBe('20')
  expect(complaints).toEqual([])
  await close()
})

test('the answers are saved to a file and read from it; a foreign file is refused in a sentence', async () => {
  const { page, close } = await openExample(gifu)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '保存' }).click()
  const path = await (await download).path()
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: 1, profile: gifu.input.profile })

  await page.getByLabel('従業員の数').fill('7')
  await page.locator('input[type=file]').setInputFiles({
    name: '写真.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"version":1,"profile":{"employees":"many"}}'),
  })
  await page.getByRole('status').getByText('profile.employees').waitFor()
  expect(await page.getByLabel('従業員の数').inputValue()).toBe('7')
  await page.locator('input[type=file]').setInputFiles({
    name: '写真.json',
    mimeType: 'application/json',
    buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  })
  await page.getByRole('status').getByText('「写真.json」は計画のファイルとして読めません。').waitFor()
  await page.locator('input[type=file]').setInputFiles(path)
  await page.getByText('ファイルの答えを開きました。').waitFor()
  expect(await page.getByLabel('従業員の数').inputValue()).toBe('20')
  await close()
})

test('cleared answers, and answers that an example replaced, can be asked back', async () => {
  const { page, close } = await openExample(gifu)
  const people = page.getByLabel('従業員の数')
  await people.fill('33')
  await page.getByRole('button', { name: '答えをすべて消す' }).click()
  expect(await people.inputValue()).toBe('')
  await page.getByRole('button', { name: '前の答えに戻す' }).click()
  expect(await people.inputValue()).toBe('33')
  await page.getByRole('button', { name: examples[1]!.name.ja }).click()
  await page.getByText('例の答えを開きました。').waitFor()
  await page.getByRole('button', { name: '前の答えに戻す' }).click()
  expect(await people.inputValue()).toBe('33')
  await close()
})

test('the server makes a PDF of the answers', async () => {
  const { page, complaints, close } = await openExample(gifu)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'PDF' }).click()
  const bytes = readFileSync(await (await download).path())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(complaints).toEqual([])
  await close()
})

test('once loaded, the page opens and computes without a network', async () => {
  const { page, context, complaints, close } = await openExample(gifu)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => caches.match('/').then(Boolean))
  await context.setOffline(true)
  await page.reload()
  await settled(page)
  const before = await summaryFigure(page, '受けられる見込み')
  await page.getByLabel('費用1の額').fill('60')
  await settled(page)
  expect(await summaryFigure(page, '受けられる見込み')).not.toBe(before)
  await page.getByRole('button', { name: 'PDF' }).click()
  await page.getByText('PDFを作るには、ネットワークの接続が要ります。').waitFor()
  await context.setOffline(false)
  expect(complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  await close()
})

test('answers that another tab changed are not overwritten silently', async () => {
  const { page, context, close } = await openExample(gifu)
  const other = await context.newPage()
  await other.goto('/')
  await settled(other)
  // Opening the same answers is no change.
  expect(await page.getByText('別のタブで答えが変わりました。').count()).toBe(0)
  await other.getByLabel('従業員の数').fill('31')
  await page.getByText('別のタブで答えが変わりました。').waitFor()
  await page.getByLabel('使う人の数').fill('7')
  await settled(page)
  await other.reload()
  await settled(other)
  expect(await other.getByLabel('使う人の数').inputValue()).toBe('5')
  await page.getByRole('button', { name: '別のタブの答えを読み直す' }).click()
  await page.getByText('別のタブで答えが変わりました。').waitFor({ state: 'hidden' })
  expect(await page.getByLabel('従業員の数').inputValue()).toBe('31')
  await close()
})

test('the words for the idea are counted, and end at 400', async () => {
  const { page, close } = await openExample(gifu)
  const field = page.getByLabel('ひとことで言うと')
  await field.fill('')
  await field.focus()
  await page.keyboard.insertText('あ'.repeat(10_000))
  await page.getByText(/400\u2060\/\u2060400字/).waitFor()
  expect((await field.inputValue()).length).toBe(400)
  await close()
})
