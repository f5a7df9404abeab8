import type { CostLine } from '@hiroba/advice'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewLines } from './few-lines.ts'

const classes = [
  'software',
  'implementation',
  'equipment',
  'cloud',
  'api',
  'training',
  'outsourcing',
  'labour',
] as const
const line = fc.record({
  id: fc.uuid(),
  class: fc.constantFrom(...classes),
  label: fc.constant(''),
  yen: fc.integer({ min: 0, max: 1e9 }).map((yen) => ({ lo: yen, hi: yen })),
  measure: fc.constant('plan'),
  domesticShare: fc.constant(1),
})

test('no yen is lost in any class, and there are six lines or one a class', () => {
  const sums = (lines: CostLine[]) =>
    Object.fromEntries(
      classes.map((one) => [
        one,
        lines.filter((l) => l.class === one).reduce((all, { yen }) => all + yen.hi, 0),
      ]),
    )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const few = fewLines(lines)
      expect(sums(few)).toEqual(sums(lines))
      expect(few.length).toBeLessThanOrEqual(Math.max(6, new Set(few.map((l) => l.class)).size))
    }),
  )
})
