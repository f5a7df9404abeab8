import { expect, inject, test } from 'vitest'

const address = inject('address')

test('GET /healthz answers ok', async () => {
  const answer = await fetch(`${address}/healthz`)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ status: 'ok' })
})
