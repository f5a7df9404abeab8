import { loadBuiltPacks } from '@hiroba/funding/node'
import { Problem } from '@hiroba/kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examples } from './examples.ts'
import { emptyPlan, parsePlanInput } from './input.ts'
import { makePlan } from './make-plan.ts'
import type { PlanInput } from './model.ts'

const context = { packs: loadBuiltPacks(), date: '2026-11-24', language: 'ja' } as const
const [gifu] = examples

test('nothing answered is a plan too: no costs, no support, and it says so', () => {
  const { money } = makePlan(emptyPlan(), context)
  expect(money.total).toEqual({ lo: 0, hi: 0 })
  expect(money.chosen).toEqual([])
  expect(money.claim).toContain('費用がまだない')
})

test('the answer to the open question narrows the plan as the rule says', () => {
  const answered = (nearMinimumWage: boolean): PlanInput => ({
    ...gifu!.input,
    answers: { ...gifu!.input.answers, 'digital-ai-2026.normal:nearMinimumWage': nearMinimumWage },
  })
  const amount = (input: PlanInput) =>
    makePlan(input, context).money.chosen.find(({ answer }) => answer.scheme === 'digital-ai-2026.normal')
      ?.amount
  expect(amount(answered(true))).toEqual({ lo: 1_499_999, hi: 1_499_999 })
  expect(amount(answered(false))).toEqual({ lo: 1_400_000, hi: 1_400_000 })
  expect(makePlan(gifu!.input, context).questions[0]?.id).toBe('digital-ai-2026.normal:nearMinimumWage')
})

test('both languages give the same figures', () => {
  for (const { input } of examples) {
    const [ja, en] = (['ja', 'en'] as const).map(
      (language) => makePlan(input, { ...context, language }).money,
    )
    expect([en!.total, en!.support, en!.burden]).toEqual([ja!.total, ja!.support, ja!.burden])
  }
})

describe('whatever is typed', { timeout: 30_000 }, () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.constant(undefined))
  const input = fc
    .record({ employees: number, capitalYen: number, users: number, cost: fc.integer({ min: 0, max: 1e10 }) })
    .map(({ employees, capitalYen, users, cost }) =>
      parsePlanInput({
        version: 1,
        profile: {
          kind: 'company',
          industry: 'サービス業',
          ...(employees === undefined ? {} : { employees: employees % 1_000_000 }),
          ...(capitalYen === undefined ? {} : { capitalYen }),
        },
        idea: {
          summary: '',
          use: 'drafting',
          ...(users === undefined ? {} : { users: users % 1_000 }),
          tasks: [],
          costs: [
            {
              id: 'c',
              class: 'software',
              label: '',
              yen: { lo: cost, hi: cost },
              measure: 'plan',
              domesticShare: 1,
            },
          ],
        },
        answers: {},
        edits: {},
      }),
    )

  test('support is no promise above the sum of its parts, and the burden is what is left', () => {
    fc.assert(
      fc.property(input, (input) => {
        const { money } = makePlan(input, context)
        const parts = money.chosen.reduce((sum, { amount }) => sum + amount.hi, 0)
        expect(money.support.hi).toBeLessThanOrEqual(parts)
        expect(money.support.lo).toBeGreaterThanOrEqual(0)
        // Low costs meet the support on low costs, so the ends may lie inside what crossing them would give.
        expect(money.burden.lo).toBeGreaterThanOrEqual(Math.max(0, money.total.lo - money.support.hi))
        expect(money.burden.hi).toBeLessThanOrEqual(Math.max(0, money.total.hi - money.support.lo))
        expect(money.burden.lo).toBeLessThanOrEqual(money.burden.hi)
      }),
      { numRuns: 40 },
    )
  })

  test('each cost line backs one subsidy at most', () => {
    fc.assert(
      fc.property(input, (input) => {
        const subsidies = makePlan(input, context).money.chosen.filter(
          ({ answer }) => answer.kind === 'subsidy',
        )
        const lines = subsidies.flatMap(({ lines }) => lines)
        expect(new Set(lines).size).toBe(lines.length)
      }),
      { numRuns: 40 },
    )
  })
})

test('an answer out of its range is a Problem that names it', () => {
  const answers = { ...gifu!.input.answers, taxableIncomeYen: -1 }
  expect(() => makePlan({ ...gifu!.input, answers }, context)).toThrow(Problem)
})

test('a file that is no plan is a Problem that names the value', () => {
  for (const json of [null, 1, 'x', [], {}, { version: 1 }, { ...emptyPlan(), profile: { employees: 1.5 } }])
    expect(() => parsePlanInput(json)).toThrow(Problem)
})
