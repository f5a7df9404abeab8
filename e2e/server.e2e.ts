import { connect } from 'node:net'
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

/** The whole answer to raw bytes, which no client has tidied. */
function answerTo(bytes: string): Promise<string> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.setEncoding('utf8').on('data', (part) => {
      text += part
    })
    socket.on('end', () => resolve(text)).on('error', reject)
  })
}

test.each([
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'],
  ['what is no HTTP', 'BOO!\r\n\r\n'],
  ['a header that is too long', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`],
])('the answer to %s is a refusal with the security headers', async (_what, bytes) => {
  const answer = await answerTo(bytes)
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
  expect(answer).toMatch(/^content-security-policy: default-src 'none'/im)
})

test.each([
  '/../package.json',
  '/..%2f..%2fpackage.json',
  '/assets/../../vite.config.ts',
  '//etc/passwd',
  '/.built-from',
])('the path %s does not climb out of the page', async (path) => {
  const answer = await answerTo(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
  expect(answer).toMatch(/^HTTP\/1\.1 40[04] /)
})

test('the page opens in a browser without a complaint', async () => {
  const { page, complaints, close } = await open('/')
  expect(await page.title()).not.toBe('')
  expect(await page.locator('h1').count()).toBe(1)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ja')
  expect(complaints).toEqual([])
  await close()
})
