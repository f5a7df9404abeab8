import { loadBuiltPacks } from '@hiroba/funding/node'
import { expect, test } from 'vitest'
import { examples } from './examples.ts'
import { emptyPlan } from './input.ts'
import { makePlan } from './make-plan.ts'
import type { PlanInput } from './model.ts'

const context = { packs: loadBuiltPacks(), date: '2026-11-24', language: 'ja' } as const
const gifu = examples[0]!.input
const stepsOf = (input: PlanInput) => makePlan(input, context).steps

test('estimates come before applying, applying before ordering, ordering before use', () => {
  const ids = stepsOf(gifu).map(({ id }) => id)
  const order = [
    'answer',
    'estimate',
    'apply.digital-ai-2026.normal',
    'order',
    'credit.tax.toushi-sokushin',
    'start',
    'measure',
  ]
  expect(order.map((id) => ids.indexOf(id))).toEqual(
    order.map((id) => ids.indexOf(id)).toSorted((a, b) => a - b),
  )
  for (const id of order) expect(ids).toContain(id)
})

test('a known deadline is said and carried as a date; an unknown one is said to be unknown', () => {
  const steps = stepsOf(gifu)
  const training = steps.find(({ scheme }) => scheme === 'jinzai.reskilling.2025')
  expect(training).toMatchObject({ date: '2027-03-31' })
  expect(training?.text).toContain('2027年3月31日までに')
  const normal = steps.find(({ scheme }) => scheme === 'digital-ai-2026.normal')
  expect(normal?.date).toBeUndefined()
  expect(normal?.text).toContain('締切は公募回ごと')
})

test('without costs the first thing to do is to enter them', () => {
  expect(stepsOf(emptyPlan())[0]?.id).toBe('costs')
})

test('a start after the end of a running measure is too late, not over; a day earlier it counts', () => {
  const at = (startOn: string) => makePlan({ ...gifu, idea: { ...gifu.idea, startOn } }, context).money
  const late = at('2027-04-01').leftOut.find(({ answer }) => answer.scheme === 'tax.toushi-sokushin')
  expect(late).toMatchObject({
    why: 'tooLate',
    text: '2027年3月31日までなら対象です。予定の日では間に合いません。',
  })
  expect(at('2027-03-31').chosen.map(({ answer }) => answer.scheme)).toContain('tax.toushi-sokushin')
})

test('what waits for a quantity can be asked for it in its row, until all quantities are there', () => {
  const row = (answers: PlanInput['answers']) =>
    makePlan({ ...gifu, answers: { ...gifu.answers, ...answers } }, context).money.leftOut.find(
      ({ answer }) => answer.scheme === 'tax.wage-sme',
    )
  const first = row({})
  expect(first).toMatchObject({ why: 'needsAnswer', question: { kind: 'number' } })
  const second = row({ [first!.question!.id]: 60_000_000 })
  expect(second).toMatchObject({ why: 'needsAnswer', question: { kind: 'number' } })
  expect(second!.question!.id).not.toBe(first!.question!.id)
  expect(row({ [first!.question!.id]: 60_000_000, [second!.question!.id]: 62_000_000 })?.why).toBe('separate')
})

test('a cheap bill never meets the aid for a dear one', () => {
  // Without a use there is no computing to pay for beside the one line.
  const { use: _, ...idea } = gifu.idea
  const input: PlanInput = {
    ...gifu,
    answers: { ...gifu.answers, 'digital-ai-2026.normal:nearMinimumWage': false, trainees: 0 },
    idea: {
      ...idea,
      costs: [{ ...gifu.idea.costs[0]!, yen: { lo: 1_000_000, hi: 2_000_000 } }],
    },
  }
  const { burden, support } = makePlan(input, context).money
  // 1/2 of either end, and 7 % of it as credit.
  expect(support).toEqual({ lo: 570_000, hi: 1_140_000 })
  expect(burden).toEqual({ lo: 430_000, hi: 860_000 })
})

test('the answers to the schemes’ questions are told in words', () => {
  const { answered } = makePlan(gifu, context).money
  expect(answered.find(({ id }) => id === 'trainees')).toMatchObject({ value: '5人' })
  expect(answered.find(({ id }) => id === 'blueReturn')).toMatchObject({ value: 'はい' })
})
