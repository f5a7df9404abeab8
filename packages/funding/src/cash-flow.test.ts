import { expect, test } from 'vitest'
import { cashFlow } from './cash-flow.ts'

const yen = (lo: number, hi = lo) => ({ lo, hi })

test('everything is paid first, and what comes later is counted at its latest and its earliest', () => {
  const receipts = [{ name: '補助金', amount: yen(1_000_000, 1_300_000), months: yen(6, 18) }]
  expect(cashFlow(yen(2_000_000), receipts, 'ja').map(({ month, balance }) => [month, balance])).toEqual([
    [0, yen(-2_000_000)],
    [6, yen(-2_000_000, -700_000)],
    [18, yen(-1_000_000, -700_000)],
  ])
})

test('the words name what arrives and how much is still paid in advance', () => {
  const receipts = [{ name: '補助金', amount: yen(1_000_000), months: yen(6, 18) }]
  const [pay, arrive, late] = cashFlow(yen(2_000_000), receipts, 'ja').map(({ text }) => text)
  expect(pay).toBe('先に払います。立て替えは200万円です。')
  expect(arrive).toBe('補助金を受け取れる時期です。立て替えは100万〜200万円です。')
  expect(late).toBe('遅くともこの月までに受け取ります。立て替えは100万円です。')
})

test('more than was paid is no advance', () => {
  const receipts = [{ name: '補助金', amount: yen(3_000_000), months: yen(6, 6) }]
  expect(cashFlow(yen(2_000_000), receipts, 'en').at(-1)?.text).toContain('¥0 in advance')
})
