import { expect, test } from 'vitest'
import { Problem, problemDetails } from './problem.ts'
import { problems } from './problems.ts'

test('a problem speaks both languages', () => {
  const problem = new Problem('notFound', { what: 'tax.x' })
  expect(problem.sentence('ja')).toBe('「tax.x」は見つかりません。綴りを確かめてください。')
  expect(problem.sentence('en')).toBe('“tax.x” was not found. Please check the spelling.')
  expect(problem.status).toBe(404)
})

test('details follow RFC 9457', () => {
  expect(problemDetails(new Problem('invalidDate', { text: '4/1' }), 'en')).toEqual({
    type: '/problems/invalidDate',
    title: 'invalidDate',
    status: 422,
    detail: '“4/1” is not a date. Write it like 2026-04-01.',
    code: 'invalidDate',
  })
})

test('what nobody foresaw is shown as broken, without its inner words', () => {
  const details = problemDetails(new Error('password=hunter2'), 'ja')
  expect(details).toMatchObject({ code: 'broken', status: 500 })
  expect(JSON.stringify(details)).not.toContain('hunter2')
})

test('every status of the registry is an error status', () => {
  for (const [code, { status }] of Object.entries(problems))
    expect([code, status >= 400 && status < 600]).toEqual([code, true])
})
