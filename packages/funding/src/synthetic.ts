import { type Random, seeded } from '@hiroba/kit'
import { answerKey, type Packs } from './engine/session.ts'
import type { Facts } from './model.ts'
import type { Input } from './pack/model.ts'

/**
 * Seeded firms that answer every question of every pack, for trying out a change of the rules. They are spread so that
 * thresholds are met, not so that they look like Japan. Dates are left open: they follow the day of the question.
 */
export function* syntheticFirms(packs: Packs, count: number, seed: number): Generator<Facts> {
  const asked = new Map<string, Input>()
  for (const { pack } of packs.schemes.values())
    for (const input of pack.inputs)
      if (input.kind !== 'date' && input.derive === undefined) asked.set(answerKey(pack, input), input)
  const random = seeded(seed)
  for (let i = 0; i < count; i++) {
    const facts: Facts = {}
    for (const [key, input] of asked) facts[key] = answer(input, random)
    yield facts
  }
}

function answer(input: Input, random: Random): Facts[string] {
  switch (input.kind) {
    case 'yesNo':
      return random.next() < 0.5
    case 'choice': {
      const { value } = random.pick(input.options)
      return value === 'null' ? null : value
    }
    case 'list':
      return Array.from({ length: random.integer(1, input.maxItems) }, () => number(input, random))
    default:
      return number(input, random)
  }
}

/** A whole number around one of the input's typical values, or in its range. */
function number({ typical, range }: Input, random: Random): number {
  const around =
    typical.length > 0
      ? random.pick(typical) * (0.3 + 1.4 * random.next())
      : random.integer(range.lo, range.hi)
  const step = around >= 1_000_000 ? 10_000 : 1
  return Math.min(range.hi, Math.max(range.lo, Math.round(around / step) * step))
}
