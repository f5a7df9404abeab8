import { expect, test } from 'vitest'
import { addressOf, listen } from './listen.ts'

const portOf = (address: string) => Number(new URL(address).port)

test('takes the next free port when the one asked for is taken', async () => {
  const first = await listen(() => {}, '127.0.0.1', 0)
  const taken = portOf(addressOf(first))
  const second = await listen((_request, answer) => answer.end('second'), '127.0.0.1', taken)
  expect(portOf(addressOf(second))).toBeGreaterThan(taken)
  expect(await (await fetch(addressOf(second))).text()).toBe('second')
  first.close()
  second.close()
})

test('an address that this machine does not have is an error, not a search', async () => {
  await expect(listen(() => {}, '192.0.2.1', 0)).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' })
})
