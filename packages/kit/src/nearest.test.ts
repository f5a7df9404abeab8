import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

test.each([
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['flaw', 'lawn', 2],
  ['sum', 'smu', 1],
])('from %s to %s in %i steps', (a, b, steps) => expect(editDistance(a, b)).toBe(steps))

test('is symmetric, zero only for equal words, and no longer than the longer word', () => {
  const word = fc.string({ maxLength: 8 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a))
      expect(editDistance(a, b) === 0).toBe(a === b)
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
      expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
    }),
  )
})

test('suggests what is close and nothing else', () => {
  expect(nearest('fundng', ['funding', 'compute'])).toBe('funding')
  expect(nearest('xyz', ['funding', 'compute'])).toBeUndefined()
  expect(nearest('x', [])).toBeUndefined()
})
