import { formatManRange } from '@hiroba/kit'
import { afterAll, describe, expect, test } from 'vitest'
import { closeBrowser, open } from './browser.ts'
import { examples, openExample, settled, summaryFigure, textOf } from './plan-page.ts'

afterAll(closeBrowser)
const [gifu] = examples
if (!gifu) throw new Error('examples.yaml has no example')

const flat = (text: string) => text.replaceAll(/\s/g, '')

describe('an example organisation', () => {
  test.each(examples)('$id shows the figures that were worked out by hand', async (example) => {
    const { page, complaints, close } = await openExample(example)
    if (!example.expected) throw new Error(`${example.id} has no expected figures`)
    const { support, burden } = example.expected
    expect(flat(await summaryFigure(page, '受けられる見込み'))).toBe(
      formatManRange(support!, 'support', 'ja'),
    )
    expect(flat(await summaryFigure(page, '実質負担'))).toBe(formatManRange(burden!, 'burden', 'ja'))
    expect(complaints).toEqual([])
    await close()
  })
})

test('an answer narrows the range, stays in sight and can be changed', async () => {
  const { page, close } = await openExample(gifu)
  const before = await summaryFigure(page, '受けられる見込み')
  const scheme = page.locator('.scheme', { has: page.locator('.ask input[type=radio]') }).first()
  const name = await textOf(scheme.locator('h3'))
  const question = await textOf(scheme.locator('.ask legend').first())
  // With the keyboard, as the focus must stay where it is.
  await scheme.locator('.ask input[type=radio]:checked').first().focus()
  await page.keyboard.press('ArrowRight')
  await settled(page)
  const focused = page.locator('.ask:has(:focus)')
  expect(await textOf(focused)).toContain(question)
  expect(await focused.getByLabel('はい', { exact: true }).isChecked()).toBe(true)
  const answered = page.locator('.ask', { hasText: question }).first()
  expect(await textOf(answered)).toContain('答えました')
  expect(await page.locator('.scheme', { hasText: name }).locator('.tag-wait').count()).toBe(0)
  const yes = await summaryFigure(page, '受けられる見込み')
  await answered.getByLabel('いいえ', { exact: true }).click()
  await settled(page)
  const no = await summaryFigure(page, '受けられる見込み')
  expect(before).toContain('〜')
  expect([yes, no].join()).not.toContain('〜')
  expect(yes).not.toBe(no)
  await close()
})

test('なぜ opens the rule tree down to the article and its numbered source', async () => {
  const { page, close } = await openExample(gifu)
  const why = page.locator('.scheme .why').first()
  await why.locator('summary').first().click()
  const article = why.locator('.src b').first()
  await article.waitFor()
  expect(await textOf(article)).not.toBe('')
  const link = why.locator('.src a').first()
  const number = await textOf(link)
  await link.click()
  const target = page.locator(`#source-${number.slice(1, -1)}`)
  expect(await textOf(target)).toContain(number)
  await close()
})

test('each open amount says where it is decided', async () => {
  const { page, close } = await openExample(gifu)
  const open = page.locator('.scheme', { has: page.locator('.tag-wait') })
  expect(await open.count()).toBeGreaterThan(0)
  for (const scheme of await open.all()) {
    await scheme.locator('.why > summary').first().click()
    await scheme.locator('.node-key').first().waitFor()
    expect(await textOf(scheme.locator('.node-key').first())).toContain('ここで決まります')
  }
  await close()
})

test('what is over is told apart from what does not fit, and shows no amount', async () => {
  const { page, close } = await openExample(gifu)
  const ended = page.locator('.left-out tr', { hasText: 'DX投資促進税制' })
  expect(await textOf(ended)).toContain('2025年3月31日')
  expect(await textOf(ended.locator('.tag-ended'))).toBe('終了')
  expect(await textOf(ended.locator('td').last())).not.toContain('万円')
  await close()
})

test('schemes that cannot be used are folded with their sources; a source number still leads there', async () => {
  const { page, close } = await openExample(gifu)
  const folded = page.locator('details.more', { hasText: '対象外の制度を見る' })
  expect(await folded.locator('table').isVisible()).toBe(false)
  await folded.locator('summary').first().click()
  expect(await folded.locator('.left-out tbody tr').count()).toBeGreaterThan(0)
  const sources = page.locator('#sources details.more')
  const hidden = sources.locator('li').first()
  expect(await hidden.isVisible()).toBe(false)
  const id = await hidden.getAttribute('id')
  await page.evaluate((id) => document.querySelector<HTMLElement>(`a[href='#${id}']`)?.click(), id)
  await hidden.waitFor()
  await close()
})

test('what a left-out scheme waits for is asked and answered in its row', async () => {
  const { page, close } = await open('/')
  await settled(page)
  await page.getByLabel('組織の種類').selectOption('company')
  await page.getByRole('button', { name: '費用を足す' }).click()
  await page.getByLabel('費用1の額').fill('300')
  await settled(page)
  const row = page.locator('.left-out tr', { has: page.locator('.ask input:not([type=radio])') }).first()
  const number = row.locator('.ask input').first()
  const name = await textOf(row.locator('th'))
  await number.click()
  await page.keyboard.type('12', { delay: 200 })
  await settled(page)
  // The row asks for the next answer meanwhile, and yet the hand is still in the same field.
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('12')
  const same = page.locator('.left-out tr', { hasText: name })
  expect(await textOf(same.locator('.ask:has(:focus)'))).toContain('答えました')
  await close()
})

test('what to do next stands under the total, numbered', async () => {
  const { page, close } = await openExample(gifu)
  const steps = page.locator('#steps li')
  expect(await steps.count()).toBeGreaterThan(2)
  expect(await textOf(page.locator('#total + #steps h2'))).toBe('次にすること')
  await close()
})

test('English says everything in English', async () => {
  const { page, complaints, close } = await openExample(gifu)
  await page.getByRole('button', { name: 'English' }).click()
  await settled(page)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  expect(await page.title()).toBe('Adoption plan - Hiroba')
  await page.reload()
  await settled(page)
  expect(await textOf(page.locator('h1'))).toBe('Adoption plan')
  // Own words and names of sources keep their language; the page's own words must not.
  const own = await page
    .locator('.answers label, .answers legend, h2, h3.h4, dt, .row-head .say, th[scope=col]')
    .allInnerTexts()
  expect(own.filter((text) => /[\u3040-\u30ff]/.test(text))).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

test('an assumption can be changed and put back, and the effect follows', async () => {
  const { page, close } = await openExample(gifu)
  const effect = page.locator('#effect')
  const before = await textOf(effect.locator('.row-head'))
  await effect.locator('.more > summary').click()
  await effect.locator('.assumptions input').first().fill('20')
  await settled(page)
  expect(await textOf(effect.locator('.row-head'))).not.toBe(before)
  await effect.getByRole('button', { name: 'もとの値に戻す' }).click()
  await settled(page)
  expect(await textOf(effect.locator('.row-head'))).toBe(before)
  await close()
})

test('a way without a price says so, until a quotation is typed', async () => {
  const { page, close } = await openExample(gifu)
  const compute = page.locator('#compute')
  const unpriced = compute.locator('.ways tbody tr', { hasText: '単価なし' })
  const before = await unpriced.count()
  expect(before).toBeGreaterThan(0)
  await compute.locator('.more > summary', { hasText: '単価を入れる' }).click()
  await compute.locator('.more[open] input').first().fill('150000')
  await settled(page)
  expect(await unpriced.count()).toBe(before - 1)
  await close()
})

test('each keystroke is computed and measured', async () => {
  // Without the fixed calendar of the other tests, which stops performance.measure as well.
  const { page, close } = await open('/')
  await page.getByRole('button', { name: gifu.name.ja }).click()
  await settled(page)
  await page.evaluate(() => performance.clearMeasures('plan'))
  const field = page.getByLabel('従業員の数')
  for (const text of ['21', '22', '23', '24', '25']) {
    await field.fill(text)
    await settled(page)
  }
  const measured = (name: string) =>
    page.evaluate((name) => performance.getEntriesByName(name).map(({ duration }) => duration), name)
  const took = await measured('plan')
  expect(took.length).toBeGreaterThanOrEqual(5)
  const inEngine = await measured('engine plan')
  const shown = (all: number[]) => all.map((ms) => ms.toFixed(1)).join(' ')
  console.log(`keystroke to plan: ${shown(took)} ms; the computation: ${shown(inEngine)} ms`)
  await close()
})

test('an empty page says what to answer first, and shows no figure, no row of assumptions', async () => {
  const { page, complaints, close } = await open('/')
  await settled(page)
  expect(await textOf(page.locator('.summary'))).not.toMatch(/\d/)
  expect(await textOf(page.locator('.summary'))).toContain('組織の種類と費用を入れると出ます')
  expect(await page.locator('.start .examples button').count()).toBe(examples.length)
  expect(await page.locator('.row:not(.row-first)').count()).toBe(0)
  await page.getByLabel('組織の種類').selectOption('company')
  await settled(page)
  expect(await page.locator('.start, #compute, #effect').count()).toBe(0)
  expect(await textOf(page.locator('.summary'))).toContain('費用を入れると出ます')
  await page.getByLabel('使い方').selectOption('minutes')
  await page.locator('#compute').waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('what is paid ahead is compared with the budget as well', async () => {
  const { page, close } = await openExample(gifu)
  await page.getByLabel('初年度に使えるお金').fill('370')
  await settled(page)
  expect(await textOf(page.locator('#total .sum'))).toContain('先に払う額は、予算370万円を超えます')
  await page.getByLabel('初年度に使えるお金').fill('380')
  await settled(page)
  expect(await textOf(page.locator('#total .sum'))).toContain('予算380万円の内')
  await close()
})

test('what was said before is not read out in the other language', async () => {
  // Without the calendar of the other tests, as the announcement waits for a second to pass.
  const { page, close } = await open('/')
  await page.getByRole('button', { name: gifu.name.ja }).click()
  await settled(page)
  await page.getByLabel('費用1の額').fill('150')
  await page.locator('.summary [role=status]:not(:empty)').waitFor()
  await page.getByRole('button', { name: 'English' }).click()
  await settled(page)
  expect(await textOf(page.locator('.summary [role=status]'))).toBe('')
  await close()
})

test('every summary of a reason has a name of its own', async () => {
  const { page, close } = await openExample(gifu)
  const names = (await page.locator('.why > summary').allTextContents()).map((name) => name.trim())
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  await close()
})

test('opening the link to share leaves the title where it is', async () => {
  const { page, close } = await openExample(gifu)
  const top = () => page.locator('h1').evaluate((at) => at.getBoundingClientRect().top + scrollY)
  const before = await top()
  await page.getByRole('button', { name: '共有' }).click()
  await page.getByLabel('共有するリンク').waitFor()
  expect(await top()).toBe(before)
  await close()
})

test('a way of computing is excluded by the use or by the place, and says by which', async () => {
  const { page, close } = await openExample(gifu)
  const api = page.locator('#compute tbody tr', { hasText: 'API' })
  await page.getByLabel('使い方').selectOption('training')
  await page.getByLabel('どこでもよい').check()
  await settled(page)
  expect(await textOf(api)).toContain('独自のモデルの学習には使えない')
  await page.getByLabel('使い方').selectOption('drafting')
  await page.getByLabel('社内だけ').check()
  await settled(page)
  expect(await textOf(api)).toContain('「データを置いてよい場所」に合わない')
  await close()
})

test.each([320, 900, 1280])('at %i px no label of an axis runs into another', async (width) => {
  const { page, close } = await openExample(gifu, { viewport: { width, height: 900 } })
  const collisions = await page.evaluate(() =>
    [...document.querySelectorAll('.schemes-head svg, thead svg')]
      // On a phone the heads of tables are there for the ear only.
      .filter((axis) => axis.getBoundingClientRect().width > 1)
      .flatMap((axis) => {
        const boxes = [...axis.querySelectorAll('text')].map((text) => text.getBoundingClientRect())
        const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const))
        return pairs
          .filter(([a, b]) => a.width > 0 && a.left < b.right && b.left < a.right)
          .map(() => axis.textContent)
      }),
  )
  expect(collisions).toEqual([])
  await close()
})

test('in forced colours words can be read, and own money differs from support by more than its colour', async () => {
  const { page, close } = await openExample(gifu)
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  const look = await page.evaluate(() => {
    const of = (selector: string) => getComputedStyle(document.querySelector(selector)!)
    const ground = of('body').backgroundColor
    return {
      isAxisReadable: of('.schemes-head .t-axis').fill === of('body').color && of('body').color !== ground,
      ownIsEmpty: of('.split .m-own').fill === ground && of('.split .m-own').stroke !== 'none',
      supportIsFilled: of('.split .m-sure').fill !== ground,
      arrow: of('select.in').appearance,
    }
  })
  expect(look).toEqual({ isAxisReadable: true, ownIsEmpty: true, supportIsFilled: true, arrow: 'auto' })
  await close()
})
