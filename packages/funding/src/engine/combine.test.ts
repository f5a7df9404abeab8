import type { CostClass, CostLine } from '@hiroba/advice'
import { parseDay, type Random, seeded } from '@hiroba/kit'
import { expect, test } from 'vitest'
import { packsOf } from '../testing/small-pack.ts'
import { bestCombination, type Combination } from './combine.ts'
import { Session } from './session.ts'

const runs = process.env.HIROBA_LONG ? 2_000 : 150
const when = { date: parseDay('2026-05-01') }
const classes: CostClass[] = ['software', 'cloud', 'equipment']

/** A scheme that gives a share of the costs of its classes up to a cap, or a fixed sum where it has no classes. */
interface Plan {
  id: string
  classes: CostClass[]
  percent: number
  cap: number
  excludes: string[]
  inGroup: boolean
}

function randomPlans(random: Random): Plan[] {
  const ids = ['a', 'b', 'c', 'd', 'e'].slice(0, random.integer(2, 5))
  return ids.map((id, i) => ({
    id,
    classes: random.next() < 0.2 ? [] : classes.filter((_, k) => k === i % 3 || random.next() < 0.5),
    percent: random.integer(1, 9) * 10,
    cap: random.integer(1, 200) * 10_000,
    excludes: ids.filter((other) => other !== id && random.next() < 0.25),
    inGroup: random.next() < 0.4,
  }))
}

/** The cap that the schemes of the group share. */
const groupCap = 900_000

function packOf({ id, classes, percent, cap, excludes, inGroup }: Plan): string {
  const isFixed = classes.length === 0
  return `id: ${id}
name: { ja: 制度, en: Scheme }
kind: subsidy
authority: { ja: 役所, en: Office }
legalBasis: { ja: 要領, en: Guide }
reviewBy: "2027-03-31"
sources:
  s: { title: 要領, publisher: 役所, url: https://example.jp, asOf: "2026", readOn: "2026-11-23", kind: official, confidence: high }
periods:
  - { from: "2026-04-01", source: s }
after: ended
inputs:
  cost:
    name: 経費
    en: cost
    ask: { ja: いくらですか。, en: How much? }
    unit: 円
    range: [0円, 1億円]
${isFixed ? '    assume: 1000000' : `    costs: [${classes.join(', ')}]`}
parameters:
  共通の上限: { en: shared cap, value: ${groupCap}円, source: s }
rounding:
  円未満切捨て: { en: floor, step: 1円, mode: floor, source: s }
rules:
  額: { en: amount, is: "最小(円未満切捨て(経費 * ${percent}%), ${cap}円)" }
main: { amount: 額 }
combine: { excludes: [${excludes.join(', ')}]${inGroup ? ', sharedCap: { id: group, rule: 共通の上限 }' : ''} }
examples:
  - { id: x, date: "2026-05-01", basis: derived, input: {}, expect: { status: eligible } }
  - { id: y, date: "2026-05-01", basis: derived, input: {}, expect: { status: eligible } }
`
}

function randomLines(random: Random): CostLine[] {
  return Array.from({ length: random.integer(1, 5) }, (_, i) => {
    const yen = random.integer(1, 300) * 7_919
    return {
      id: `l${i}`,
      class: random.pick(classes),
      label: `${i}`,
      yen: { lo: yen, hi: yen },
      measure: 'test',
      domesticShare: 1,
    }
  })
}

const amountOf = ({ percent, cap, classes }: Plan, lines: CostLine[]): number => {
  const cost = classes.length === 0 ? 1_000_000 : lines.reduce((sum, { yen }) => sum + yen.lo, 0)
  return Math.min(Math.floor((cost * percent) / 100), cap)
}

function totalOf(taken: { plan: Plan; lines: CostLine[] }[]): number {
  const sum = (isGroup: boolean) =>
    taken
      .filter(({ plan }) => plan.inGroup === isGroup)
      .reduce((all, { plan, lines }) => all + amountOf(plan, lines), 0)
  return sum(false) + Math.min(sum(true), groupCap)
}

const excluded = (taken: Plan[]): boolean => taken.some((a) => taken.some((b) => a.excludes.includes(b.id)))

/** Every set of schemes with every way to give each line to one of them, or to none. */
function bruteForce(plans: Plan[], lines: CostLine[]): number {
  let best = 0
  for (let set = 0; set < 1 << plans.length; set++) {
    const taken = plans.filter((_, i) => set & (1 << i))
    if (excluded(taken)) continue
    for (let way = 0; way < (taken.length + 1) ** lines.length; way++) {
      const given = lines.map((line, k) => ({
        line,
        to: taken[Math.floor(way / (taken.length + 1) ** k) % (taken.length + 1)],
      }))
      if (given.some(({ line, to }) => to && !to.classes.includes(line.class))) continue
      const parts = taken.map((plan) => ({
        plan,
        lines: given.filter(({ to }) => to === plan).map(({ line }) => line),
      }))
      best = Math.max(best, totalOf(parts))
    }
  }
  return best
}

function solve(plans: Plan[], lines: CostLine[]): Combination {
  const packs = packsOf(...plans.map(packOf))
  return bestCombination([...packs.schemes.values()], new Session(packs, {}, when, lines))
}

test('the best total is that of a search through every assignment, and the parts give it by the rules', () => {
  const random = seeded(21)
  for (let i = 0; i < runs; i++) {
    const plans = randomPlans(random)
    const lines = randomLines(random)
    const { parts, total, looked, bounded } = solve(plans, lines)
    expect(total, JSON.stringify({ plans, lines })).toEqual({ lo: bruteForce(plans, lines), hi: total.lo })
    const planOf = (id: string) => plans.find((plan) => plan.id === id)!
    const taken = parts.map(({ scheme, lines }) => ({ plan: planOf(scheme.pack.id), lines }))
    expect(totalOf(taken)).toBe(total.lo)
    expect(excluded(taken.map(({ plan }) => plan))).toBe(false)
    const backed = parts.flatMap(({ lines }) => lines.map(({ id }) => id))
    expect(new Set(backed).size, 'one line backs one scheme').toBe(backed.length)
    for (const { plan, lines } of taken) for (const line of lines) expect(plan.classes).toContain(line.class)
    expect(looked).toBeGreaterThan(0)
    expect(bounded).toBeGreaterThanOrEqual(0)
  }
}, 60_000)

test('by hand: two exclude each other, one shares a cap, one line is split off', () => {
  const plan = (id: string, rest: Partial<Plan>): Plan => ({
    id,
    classes: ['software'],
    percent: 50,
    cap: 10_000_000,
    excludes: [],
    inGroup: false,
    ...rest,
  })
  const line = (id: string, cls: CostClass, yen: number): CostLine => ({
    id,
    class: cls,
    label: id,
    yen: { lo: yen, hi: yen },
    measure: 'test',
    domesticShare: 1,
  })
  const plans = [
    plan('a', { excludes: ['b'] }),
    plan('b', { percent: 60, cap: 500_000 }),
    plan('c', { classes: ['cloud'], percent: 90, inGroup: true }),
    plan('d', { classes: ['software', 'cloud'], percent: 40 }),
  ]
  // a: 1,000,000 of software; with c: 900,000 of cloud = its shared cap; d would give 800,000 for both.
  const { parts, total, bounded } = solve(plans, [
    line('s', 'software', 2_000_000),
    line('k', 'cloud', 1_000_000),
  ])
  expect(total).toEqual({ lo: 1_900_000, hi: 1_900_000 })
  expect(parts.map(({ scheme, lines }) => [scheme.pack.id, lines.map(({ id }) => id)]).sort()).toEqual([
    ['a', ['s']],
    ['c', ['k']],
  ])
  expect(bounded).toBeGreaterThan(0)
})

test('nothing to pay, nothing to get: no part, and the empty combination was looked at', () => {
  const plans = randomPlans(seeded(3)).map((plan) => ({ ...plan, classes: ['software' as const] }))
  expect(solve(plans, [])).toMatchObject({ parts: [], total: { lo: 0, hi: 0 }, looked: 1 })
})
