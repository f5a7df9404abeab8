import { afterAll, expect, test } from 'vitest'
import { closeBrowser, open } from './browser.ts'
import { chooseExample, examples, textOf } from './plan-page.ts'

afterAll(closeBrowser)
const [gifu] = examples
if (!gifu) throw new Error('examples.yaml has no example')

test('a mistake in one card leaves a sentence there; the others and the answers stay', async () => {
  const { page, close } = await open('/')
  // The card gets a plan whose options are gone, as a mistake of ours would leave it.
  await page.addInitScript(() => {
    const Real = window.Worker
    window.Worker = class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        this.addEventListener('message', (event) => {
          if (event.data.answer?.compute) event.data.answer.compute.options = null
        })
      }
    }
  })
  await chooseExample(page, gifu)
  expect(await page.getByText('この部分を表示できませんでした。入力は失われていません。').count()).toBe(1)
  expect(await page.locator('#compute').count()).toBe(0)
  expect(await page.locator('.scheme').count()).toBeGreaterThan(0)
  expect(await textOf(page.locator('#effect'))).not.toContain('表示できませんでした')
  expect(await page.getByLabel('従業員の数').inputValue()).toBe('20')
  await close()
})

test('a computation that dies says so, keeps the answers and starts again', async () => {
  const { page, close } = await open('/')
  await page.addInitScript(() => {
    const send = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: never[]) {
      const { kind, params } = message as {
        kind: string
        params: { input?: { profile: { employees?: number } } }
      }
      const fatal = kind === 'plan' && params.input?.profile.employees === 13
      if (!fatal || sessionStorage.getItem('mended')) return send.call(this, message, ...rest)
      this.dispatchEvent(new Event('error'))
    }
  })
  await chooseExample(page, gifu)
  await page.getByLabel('従業員の数').fill('13')
  await page.getByText('計算が止まりました。入力は失われていません。').waitFor()
  expect(await page.getByLabel('従業員の数').inputValue()).toBe('13')
  await page.evaluate(() => sessionStorage.setItem('mended', 'yes'))
  await page.getByRole('button', { name: 'もう一度計算する' }).click()
  await page.getByText('計算が止まりました。').waitFor({ state: 'hidden' })
  await close()
})

test('rules that cannot be fetched are named, and fetched again on request', async () => {
  const { page, context, close } = await open('/healthz', { serviceWorkers: 'block' })
  let refused = true
  await context.route(/packs-.*json/, (route) => (refused ? route.abort() : route.continue()))
  await page.goto('/')
  await page.getByText('制度のデータを読み込めませんでした。').waitFor()
  await page.getByLabel('従業員の数').fill('20')
  refused = false
  await page.getByRole('button', { name: 'もう一度計算する' }).click()
  await page.locator('.summary').waitFor()
  expect(await page.getByLabel('従業員の数').inputValue()).toBe('20')
  await close()
})
