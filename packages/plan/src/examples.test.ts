import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadBuiltPacks } from '@hiroba/funding/node'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { examples } from './examples.ts'
import { makePlan } from './make-plan.ts'

interface Range {
  lo: number
  hi: number
}
interface Expected {
  total: Range
  support: Range
  burden: Range
  chosen: Record<string, Range>
  separate?: Record<string, Range>
  afterTax?: Range
  ended: string[]
  hoursPerMonth: Range
  yenPerYear: Range
}

const written = parse(readFileSync(join(import.meta.dirname, '../examples.yaml'), 'utf8')) as {
  id: string
  expected: Expected
}[]
const packs = loadBuiltPacks()

describe.each(examples)('$id', ({ id, date, input }) => {
  const expected = written.find((example) => example.id === id)!.expected
  const plan = makePlan(input, { packs, date, language: 'ja' })
  const { money, effect } = plan

  test('the chosen schemes and their yen', () => {
    const chosen = money.chosen.map(({ answer, amount }) => [answer.scheme, amount])
    expect(Object.fromEntries(chosen)).toEqual(expected.chosen)
  })

  test('total, support and burden', () => {
    expect({ total: money.total, support: money.support, burden: money.burden }).toEqual({
      total: expected.total,
      support: expected.support,
      burden: expected.burden,
    })
  })

  test('what ended is said to have ended', () => {
    const ended = money.leftOut.filter(({ why }) => why === 'ended').map(({ answer }) => answer.scheme)
    expect(ended).toEqual(expected.ended)
  })

  test('what stands beside the total', () => {
    const separate = money.leftOut.filter(({ why }) => why === 'separate')
    expect(Object.fromEntries(separate.map(({ answer }) => [answer.scheme, answer.amount]))).toEqual(
      expected.separate ?? {},
    )
  })

  test('hours and yen that may be freed', () => {
    expect(effect.hoursPerMonth.lo).toBeCloseTo(expected.hoursPerMonth.lo, 9)
    expect(effect.hoursPerMonth.hi).toBeCloseTo(expected.hoursPerMonth.hi, 9)
    expect(effect.yenPerYear).toEqual(expected.yenPerYear)
  })

  if (expected.afterTax)
    test('the burden after tax', () => expect(money.afterTax?.burden).toEqual(expected.afterTax))

  test('each figure that is chosen names its sources', () => {
    for (const { answer } of money.chosen) expect(answer.sources.length).toBeGreaterThan(0)
  })
})
