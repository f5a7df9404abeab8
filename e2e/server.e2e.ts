import { request } from 'node:http'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { closeBrowser, open } from './browser.ts'

const address = inject('address')
afterAll(closeBrowser)

test('GET /healthz answers ok', async () => {
  const answer = await fetch(`${address}/healthz`)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ status: 'ok' })
})

test('GET /readyz says that everything is there', async () => {
  const answer = await fetch(`${address}/readyz`)
  const { status, checks } = (await answer.json()) as {
    status: string
    checks: Record<string, { status: string }>
  }
  expect([answer.status, status]).toEqual([200, 'ok'])
  expect(Object.values(checks).map((check) => check.status)).not.toContain('failed')
})

describe('every answer carries the security headers', () => {
  const headers = [
    'content-security-policy',
    'x-content-type-options',
    'referrer-policy',
    'cross-origin-opener-policy',
  ]
  test.each(['/', '/healthz', '/readyz', '/api/none', '/none.js', '/%00', '/api/plan.pdf'])(
    '%s',
    async (path) => {
      const answer = await fetch(address + path)
      for (const header of headers) expect([header, answer.headers.get(header)]).not.toEqual([header, null])
      expect(answer.headers.get('content-security-policy')).not.toMatch(/unsafe-(inline|eval)/)
    },
  )
})

test('a path cannot climb out of the page', async () => {
  // fetch would tidy the path before it is sent; a raw request does not.
  for (const path of [
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/../../vite.config.ts',
    '//etc/passwd',
    '/.built-from',
  ]) {
    const body = await new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(address)
      const sent = request({ hostname, port, path }, (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part) => {
          text += part
        })
        answer.on('end', () => resolve(`${answer.statusCode} ${text}`))
      })
      sent.on('error', reject).end()
    })
    expect(body).toMatch(/^40[04] /)
  }
})

test('the page opens in a browser without a complaint', async () => {
  const { page, complaints, close } = await open('/')
  expect(await page.title()).not.toBe('')
  expect(await page.locator('h1').count()).toBe(1)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ja')
  expect(complaints).toEqual([])
  await close()
})
