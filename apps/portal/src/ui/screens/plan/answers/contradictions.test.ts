import type { PlanInput } from '@hiroba/plan'
import { expect, test } from 'vitest'
import { contradictions } from './contradictions.ts'
import { answerTexts } from './texts.ts'

const today = '2026-11-24'

function input(change: Partial<PlanInput>): PlanInput {
  return {
    version: 1,
    profile: {},
    idea: { summary: '', tasks: [], costs: [] },
    answers: {},
    edits: {},
    ...change,
  }
}

const software = {
  id: 'cost1',
  class: 'software',
  label: '',
  yen: { lo: 2_000_000, hi: 2_000_000 },
  measure: 'user',
  domesticShare: 1,
} as const
const task = { id: 't1', name: '', people: 5, hoursPerMonth: 10 }
const idea = { summary: '', tasks: [], costs: [software] }

test('nothing answered contradicts nothing', () => {
  expect(contradictions(input({}), today)).toEqual([])
})

test.each([
  [{ profile: { kind: 'soleTrader', capitalYen: 1 } }, 'capitalWithoutCompany'],
  [{ profile: { employees: 0 }, answers: { trainees: 5 } }, 'nobodyEmployed'],
  [{ profile: { employees: 4 }, answers: { trainees: 5 } }, 'moreTraineesThanPeople'],
  [{ idea: { ...idea, budgetYen: 1_999_999 } }, 'budgetBelowCosts'],
  [{ idea: { ...idea, startOn: '2026-11-23' } }, 'startInPast'],
  [{ idea: { ...idea, startOn: '2031-11-25' } }, 'startTooLate'],
  [{ profile: { kind: 'localGovernment', capitalYen: 1 } }, 'capitalWithoutCompany'],
  [{ profile: { employees: 4 }, idea: { ...idea, users: 5 } }, 'moreUsersThanPeople'],
  [{ profile: { kind: 'company', employees: 0 }, idea: { ...idea, users: 1 } }, 'nobodyEmployed'],
  [{ profile: { employees: 4 }, idea: { ...idea, tasks: [task] } }, 'moreInTaskThanPeople'],
] satisfies [Partial<PlanInput>, string][])('%j is %s', (change, code) => {
  const found = contradictions(input(change), today)
  expect(found.map((one) => one.code)).toEqual([code])
  for (const { contradictions: say } of Object.values(answerTexts))
    expect(say(found[0]!).sentence).toMatch(/[。.]$/)
})

test.each([
  [{ profile: { kind: 'company', capitalYen: 1 } }],
  [{ profile: { employees: 5 }, answers: { trainees: 5 } }],
  [{ idea: { ...idea, budgetYen: 2_000_000 } }],
  [{ idea: { ...idea, startOn: today } }],
  [{ idea: { ...idea, startOn: '2031-11-24' } }],
  [{ profile: { employees: 5 }, idea: { ...idea, users: 5, tasks: [task] } }],
  [{ profile: { kind: 'school', employees: 40 }, idea: { ...idea, users: 600 } }],
] satisfies [Partial<PlanInput>][])('%j is none', (change) => {
  expect(contradictions(input(change), today)).toEqual([])
})
