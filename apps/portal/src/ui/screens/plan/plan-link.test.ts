import { expect, test } from 'vitest'
import { planLink, readLink } from './plan-link.ts'

test('a link keeps the plan and the language', () => {
  const link = new URL(planLink('http://127.0.0.1:4000', 'eyJ2-_', 'en'))
  expect(readLink(link.hash)).toEqual({ text: 'eyJ2-_', language: 'en' })
})

test.each([
  ['#plan=eyJ2', { text: 'eyJ2' }],
  ['#plan=cut off?', { text: 'cut off?' }],
  ['#source-3', undefined],
  ['', undefined],
])('%j', (fragment, expected) => {
  expect(readLink(fragment)).toEqual(expected)
})
