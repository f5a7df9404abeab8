import { parseDay } from '@hiroba/kit'
import { emptyPlan } from '@hiroba/plan'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { createApp } from './app.ts'
import { createPaper } from './paper.ts'
import { dayOfPage } from './routes/plan-pdf.ts'

const today = parseDay('2026-11-24')
const app = createApp({ pages: new Map(), packs: undefined, paper: createPaper() })
const post = (body: BodyInit, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  app.request('/api/plan.pdf', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

describe('POST /api/plan.pdf', () => {
  test('gives a tagged PDF that is not kept', async () => {
    const answer = await post(JSON.stringify(emptyPlan()))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1')
    expect(pdf.slice(0, 5)).toBe('%PDF-')
    expect(pdf).toContain('/StructTreeRoot')
  }, 30_000)
  test('names the value that is wrong', async () => {
    const answer = await post(JSON.stringify({ ...emptyPlan(), profile: { employees: 'many' } }))
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({
      code: 'invalidInput',
      detail: expect.stringContaining('profile.employees'),
    })
  }, 30_000)
  test.each(['{', '', '['.repeat(60_000)])('refuses %j, which is no JSON', async (body) => {
    const answer = await post(body)
    expect([answer.status, await answer.json()]).toMatchObject([422, { code: 'invalidInput' }])
  })
  test('refuses what a form could send', async () => {
    expect((await post('{}', { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post('{}', {})).status).toBe(415)
  })
  test('refuses more than 64 kB, also when the length is not told', async () => {
    const stream = new Blob(['x'.repeat(65 * 1024)]).stream()
    expect((await post(stream, { 'content-type': 'application/json' })).status).toBe(413)
  })
})

test('more than may wait are told to come again, and those who wait are served', async () => {
  const paper = createPaper({ atOnce: 1, waiting: 2 })
  const orders = await Promise.allSettled([1, 2, 3, 4].map(() => paper.render(emptyPlan(), 'ja', today)))
  expect(orders.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected'])
  expect(orders[3]).toMatchObject({ reason: { code: 'busy', status: 503 } })
  await expect(paper.render(emptyPlan(), 'en', today)).resolves.toBeInstanceOf(Uint8Array)
}, 60_000)

describe('the day of the paper', () => {
  const midnight = new Date('2026-11-24T15:00:00Z')
  test.each([
    ['2026-11-24', '2026-11-24'],
    ['2026-11-23', '2026-11-23'],
    ['2026-11-27', '2026-11-27'],
    ['2026-11-22', '2026-11-25'],
    ['2026-11-28', '2026-11-25'],
    ['2026-13-01', '2026-11-25'],
    ['', '2026-11-25'],
    [undefined, '2026-11-25'],
  ])('a page of %s at the first second of 2026-11-25 in Japan: %s', (page, day) =>
    expect(dayOfPage(page, midnight)).toBe(parseDay(day)),
  )
  test('stands on the paper', async () => {
    const bytes = await createPaper().render(emptyPlan(), 'ja', parseDay('2026-04-01'))
    const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise
    const { items } = await (await pdf.getPage(1)).getTextContent()
    await pdf.loadingTask.destroy()
    expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('2026年4月1日')
  }, 30_000)
})
