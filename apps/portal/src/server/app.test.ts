import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'
import { loadPages } from './pages.ts'
import { createPaper } from './paper.ts'
import { securityHeaders } from './security.ts'

const folder = mkdtempSync(join(tmpdir(), 'hiroba-pages-'))
afterAll(() => rmSync(folder, { recursive: true }))
const script = 'console.log("広場")\n'.repeat(200)
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>広場</title>')
writeFileSync(join(folder, 'assets/app-AbCd1234.js'), script)
writeFileSync(join(folder, 'assets/font-AbCd1234.woff2'), 'not really a font')
writeFileSync(join(folder, '.built-from'), 'hash')
writeFileSync(join(folder, 'notes.unknown'), 'no type, not served')
const { precompress } = await import(new URL('../../../../scripts/precompress.mjs', import.meta.url).href)
precompress(folder)

const lines: string[] = []
const packs = { hash: 'abc', count: 25 }
const paper = createPaper()
const app = createApp({ pages: loadPages(folder), packs, paper, log: (line) => lines.push(line) })
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })

describe('the page', () => {
  test('is never cached without asking, and its hashed files are never asked for again', async () => {
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache')
    expect((await get('/assets/app-AbCd1234.js')).headers.get('cache-control')).toContain('immutable')
  })
  test('has the right types', async () => {
    expect((await get('/')).headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect((await get('/assets/app-AbCd1234.js')).headers.get('content-type')).toBe(
      'text/javascript; charset=utf-8',
    )
    expect((await get('/assets/font-AbCd1234.woff2')).headers.get('content-type')).toBe('font/woff2')
  })
  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['gzip; q=0.5, BR; q=0.001', 'br', brotliDecompressSync],
    ['*', 'br', brotliDecompressSync],
    ['br;q=0, *;q=0.1', 'gzip', gunzipSync],
    ['identity, *;q=0', null, (bytes: Uint8Array) => bytes],
    ['brotli, x-gzip, br;q=x', null, (bytes: Uint8Array) => bytes],
    ['', null, (bytes: Uint8Array) => bytes],
  ])('comes in the form that is asked for: %j', async (accepted, form, unpack) => {
    const answer = await get('/assets/app-AbCd1234.js', { 'accept-encoding': accepted })
    expect(answer.headers.get('content-encoding')).toBe(form)
    expect(Buffer.from(unpack(new Uint8Array(await answer.arrayBuffer()))).toString()).toBe(script)
  })
  test('answers 304 to who has it', async () => {
    const etag = (await get('/')).headers.get('etag')!
    expect((await get('/', { 'if-none-match': etag })).status).toBe(304)
    expect((await get('/', { 'if-none-match': '"other"' })).status).toBe(200)
  })
  test('takes unknown paths of navigations, not of scripts, and never a hidden or unknown file', async () => {
    const html = { accept: 'text/html,application/xhtml+xml' }
    expect(await (await get('/plan/why', html)).text()).toContain('広場')
    expect((await get('/plan/why', { accept: '*/*' })).status).toBe(404)
    for (const path of [
      '/api/none',
      '/assets/none.js',
      '/.built-from',
      '/notes.unknown',
      '/assets/app-AbCd1234.js.br',
    ])
      expect([path, (await get(path, html)).status]).toEqual([path, 404])
  })
})

describe('health', () => {
  test('/healthz is ok', async () => expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' }))
  test('/readyz says what is missing', async () => {
    const answer = await createApp({ pages: new Map(), packs, paper }).request('/readyz')
    expect(answer.status).toBe(503)
    expect(await answer.json()).toEqual({
      status: 'unavailable',
      checks: { page: { status: 'failed', files: 0 }, packs: { status: 'ok', hash: 'abc', count: 25 } },
    })
    const withoutPacks = createApp({ pages: loadPages(folder), packs: undefined, paper })
    expect((await withoutPacks.request('/readyz')).status).toBe(503)
    expect((await get('/readyz')).status).toBe(200)
  })
})

test.each(['/', '/healthz', '/api/none', '/assets/app-AbCd1234.js'])(
  '%s carries every security header and an id',
  async (path) => {
    const { headers } = await get(path)
    for (const [name, value] of Object.entries(securityHeaders)) expect(headers.get(name)).toBe(value)
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  },
)

test('a mistake is a problem document in the language of the reader', async () => {
  const answer = await get('/api/none', { 'accept-language': 'en-GB,en;q=0.9,ja;q=0.8' })
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(await answer.json()).toMatchObject({
    status: 404,
    code: 'notFound',
    detail: expect.stringContaining('not found'),
  })
  expect(await (await get('/api/none')).json()).toMatchObject({
    detail: expect.stringContaining('見つかりません'),
  })
})

test('too large a body is refused before it is read', async () => {
  const answer = await app.request('/api/none', { method: 'POST', body: 'x'.repeat(64 * 1024 + 1) })
  expect(answer.status).toBe(413)
  expect(await answer.json()).toMatchObject({ code: 'tooLarge' })
})

test('the log has one line a request, without query or body', async () => {
  lines.length = 0
  await app.request('/api/none?name=山田', { method: 'POST', body: 'secret' })
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0]!)).toMatchObject({ method: 'POST', path: '/api/none', status: 404 })
  expect(lines[0]).not.toMatch(/secret|name=/)
})
