import { formatExact, parseDay, parseExact, type Random, ratio, seeded } from '@hiroba/kit'
import { expect, test } from 'vitest'
import type { Facts, Status } from '../model.ts'
import type { Input } from '../pack/model.ts'
import { jumpyPack } from '../testing/changes-pack.ts'
import { edit, packsOf, packText } from '../testing/small-pack.ts'
import { estimate } from './estimate.ts'
import { outcome } from './outcome.ts'
import { type Packs, Session } from './session.ts'
import { highOf, lowOf } from './value.ts'

const when = { date: parseDay('2026-05-01') }
const runs = process.env.HIROBA_LONG ? 1_000 : 100

const answer = (packs: Packs, id: string, facts: Facts) =>
  estimate(id, new Session(packs, facts, when), { language: 'ja', changes: true })

interface At {
  status: Status
  lo: number
  hi: number
}

/** The nearest values, up and down, that hit: every point of the grid is looked at. */
function scan(packs: Packs, input: Input, facts: Facts, hits: (then: At, now: At) => boolean): string[] {
  const scheme = packs.scheme('jumpy')
  const at = (value: string): At => {
    const { status, amount } = outcome(scheme, new Session(packs, { ...facts, [input.key]: value }, when))
    return { status, lo: lowOf(amount) as number, hi: highOf(amount) as number }
  }
  const per = 1_000
  const inSteps = (x: number) => Math.round(x * per)
  const [from, lo, hi, step] = [
    Number(facts[input.key]),
    input.range.lo,
    input.range.hi,
    input.change!.step!,
  ].map(inSteps) as [number, number, number, number]
  const text = (x: number) => formatExact(ratio(x, per))
  const now = at(text(from))
  return [step, -step].flatMap((by) => {
    for (let x = from + by; x >= lo && x <= hi; x += by) if (hits(at(text(x)), now)) return [text(x)]
    return []
  })
}

function randomFacts(packs: Packs, random: Random): Facts {
  return Object.fromEntries(
    packs.scheme('jumpy').pack.inputs.map(({ key, range, change }) => {
      const steps = Math.round((range.hi - range.lo) / change!.step!)
      const x = parseExact(String(change!.step!))!
      const value = ratio(
        random.integer(0, steps) * (typeof x === 'number' ? x : x.n),
        typeof x === 'number' ? 1 : x.d,
      )
      return [key, typeof value === 'number' ? value : formatExact(value)]
    }),
  )
}

test('the nearest value that flips the status or raises the amount is the one that a scan of the grid finds', () => {
  const random = seeded(11)
  const seen = { flips: 0, raises: 0 }
  for (let i = 0; i < runs; i++) {
    const packs = packsOf(jumpyPack(random))
    const facts = randomFacts(packs, random)
    // An open answer elsewhere must not hide a threshold.
    if (random.next() < 0.4) delete facts[random.pick(['people', 'days', 'share'])]
    const { status, changes } = answer(packs, 'jumpy', facts)
    for (const input of packs.scheme('jumpy').pack.inputs.filter(({ key }) => key in facts)) {
      const flips = scan(packs, input, facts, (then, now) => then.status !== now.status)
      const seeks = status === 'eligible' && input.change!.seek.includes('amount')
      const raises = seeks ? scan(packs, input, facts, (then, now) => then.lo > now.hi) : []
      seen.flips += flips.length
      seen.raises += raises.length
      const found = changes
        .filter((change) => change.input === `jumpy:${input.key}`)
        .map(({ value }) => String(value))
      expect(found.sort(), JSON.stringify({ i, facts, key: input.key })).toEqual(
        [...new Set([...flips, ...raises])].sort(),
      )
    }
  }
  expect(Math.min(seen.flips, seen.raises)).toBeGreaterThan(runs / 6)
}, 60_000)

test('each change says what follows, and following it comes out so; the smallest relative change stands first', () => {
  const random = seeded(12)
  for (let i = 0; i < runs; i++) {
    const packs = packsOf(jumpyPack(random))
    const facts = randomFacts(packs, random)
    const { changes } = answer(packs, 'jumpy', facts)
    for (const { input, value, status, amount } of changes)
      expect(answer(packs, 'jumpy', { ...facts, [input.slice('jumpy:'.length)]: value })).toMatchObject({
        status,
        amount,
      })
    const order = changes.map(({ relative }) => relative)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  }
}, 60_000)

test('thresholds of a pack with a table: one yen short, one employee more', () => {
  const facts = { employees: 5, cost: 3_000_000, raise: false, trade: 'maker' }
  const { changes } = answer(packsOf(packText), 'small', facts)
  expect(changes.map(({ input, value, status, amount }) => [input, value, status, amount.lo])).toEqual([
    // The cap of 1,000,000 binds: one employee more lifts it, so does nothing else. Below 1,000,000 the floor is missed.
    ['employees', 6, 'eligible', 1_500_000],
    ['small:cost', 990_000, 'notEligible', 0],
  ])
  const short = answer(packsOf(packText), 'small', { ...facts, cost: 999_999 })
  expect(short.changes[0]).toMatchObject({
    input: 'small:cost',
    value: 1_009_999,
    status: 'eligible',
    amount: { lo: 504_999, hi: 504_999 },
  })
  expect(short.changes[0]!.relative).toBeCloseTo(0.01, 4)
})

test('choices and yes/no: every other option that changes something, none that does not', () => {
  const text = edit(
    packText,
    '      - { value: shop, ja: 小売業, en: shop }\n',
    '      - { value: shop, ja: 小売業, en: shop }\n      - { value: farm, ja: 農業, en: farm }\n    change: { seek: [status] }\n',
  )
  const facts = { employees: 100, cost: 2_000_000, raise: false, trade: 'shop' }
  const { changes } = answer(packsOf(text), 'small', facts)
  const choices = changes.filter(({ input }) => input === 'small:trade')
  expect(choices.map(({ value, status }) => [value, status])).toEqual([['maker', 'eligible']])
  expect(choices[0]!.text).toBe('業種が「製造業」なら、100万円になります。')
  const raise = answer(packsOf(text), 'small', { ...facts, trade: 'maker' }).changes.find(
    ({ input }) => input === 'small:raise',
  )
  expect(raise).toMatchObject({
    value: true,
    from: 'いいえ',
    to: 'はい',
    amount: { lo: 1_333_333, hi: 1_333_333 },
  })
})
