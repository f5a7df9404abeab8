import { Problem } from '@hiroba/kit'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { examples } from './examples.ts'
import { emptyPlan } from './input.ts'
import { decodePlan, encodePlan, withoutText } from './link.ts'

test('a link brings back what was put in, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 100, unit: 'grapheme' }), fc.nat(), (summary, employees) => {
      const input = emptyPlan()
      input.idea.summary = summary
      input.profile.employees = employees % 1_000_000
      expect(decodePlan(encodePlan(input))).toEqual(input)
    }),
  )
})

test('a link holds only letters that an address may hold', () => {
  for (const { input } of examples) expect(encodePlan(input)).toMatch(/^[\w-]+$/)
})

test('without text, none of the user’s own words is left', () => {
  const words = examples.map(({ input }) => JSON.stringify(withoutText(input)))
  for (const [i, { input }] of examples.entries()) {
    for (const own of [input.idea.summary, ...input.idea.tasks.map(({ name }) => name)])
      expect(words[i]).not.toContain(own)
  }
})

test('a cut or foreign fragment is a Problem with a sentence, never a crash', () => {
  const whole = encodePlan(examples[0]!.input)
  for (const text of ['', 'a', '%%%', whole.slice(0, -9), btoa('[]'), btoa('{"version":2}'), btoa('"x"')])
    expect(() => decodePlan(text)).toThrow(Problem)
})
