import type { Server } from 'node:http'
import { connect } from 'node:net'
import { emptyPlan } from '@hiroba/plan'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'
import { addressOf, listen } from './listen.ts'
import { listenerOf } from './listener.ts'
import { createPaper } from './paper.ts'

let server: Server
beforeAll(async () => {
  const app = createApp({ pages: new Map(), packs: undefined, paper: createPaper() })
  server = await listen(listenerOf(app), '127.0.0.1', 0)
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

/** The whole answer to raw bytes: what no client would send unasked has to come through a socket. */
function answerTo(head: string, body = ''): Promise<string> {
  const { hostname, port } = new URL(addressOf(server))
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${head} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${body === '' ? '\r\n' : body}`),
    )
    socket.setEncoding('latin1').on('data', (part) => {
      text += part
    })
    socket.on('close', () => resolve(text)).on('error', reject)
  })
}

/** A body in parts without a length, headers included. */
const chunked = (...parts: string[]) =>
  `Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${parts
    .map((part) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`)
    .join('')}0\r\n\r\n`

describe('neither body nor length', () => {
  test.each(['PUT /', 'POST /', 'DELETE /', 'PATCH /api/none'])('%s is not found', async (head) => {
    const answer = await answerTo(head)
    expect(answer).toMatch(/^HTTP\/1\.1 404 /)
    expect(answer).toContain('"code":"notFound"')
  })
  test('POST /api/plan.pdf asks for JSON', async () =>
    expect(await answerTo('POST /api/plan.pdf')).toMatch(/^HTTP\/1\.1 415 /))
})

describe('a body in parts', () => {
  test('is read whole', async () => {
    const json = JSON.stringify(emptyPlan())
    const answer = await answerTo('POST /api/plan.pdf', chunked(json.slice(0, 20), json.slice(20)))
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect(answer).toContain('%PDF-')
  }, 30_000)
  test('may be cut short, and is no JSON then', async () =>
    expect(await answerTo('POST /api/plan.pdf', chunked('{"version":'))).toMatch(/^HTTP\/1\.1 422 /))
  test('is counted where no route takes it', async () => {
    expect(await answerTo('PUT /', chunked('a'.repeat(1000)))).toMatch(/^HTTP\/1\.1 404 /)
    expect(await answerTo('PUT /', chunked(...Array(70).fill('a'.repeat(1000))))).toMatch(/^HTTP\/1\.1 413 /)
  })
})
