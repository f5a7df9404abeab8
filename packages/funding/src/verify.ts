import type { Range } from '@hiroba/advice'
import { formatDay } from '@hiroba/kit'
import { estimate } from './engine/estimate.ts'
import { type Packs, Session } from './engine/session.ts'
import type { Answer, ResultValue } from './model.ts'
import type { Example, Pack } from './pack/model.ts'

/** One example of a pack that does not come out as it says. */
export interface Failure {
  scheme: string
  example: string
  /** Line of the example in the pack's file. */
  line: number
  date: string
  key: string
  expected: unknown
  found: unknown
}

/**
 * Runs every example of every pack and compares each expected figure: `status`, `amount` or the main figure's name,
 * and the named results.
 */
export function verify(packs: Packs): { examples: number; failures: Failure[] } {
  let examples = 0
  const failures: Failure[] = []
  for (const { pack } of packs.schemes.values()) {
    for (const example of pack.examples) {
      examples++
      failures.push(...check(packs, pack, example))
    }
  }
  return { examples, failures }
}

function check(packs: Packs, pack: Pack, example: Example): Failure[] {
  const session = new Session(packs, { ...example.assume, ...example.input }, { date: example.date })
  const answer = estimate(pack.id, session, { language: 'ja' })
  return Object.entries(example.expect).flatMap(([key, expected]) => {
    const found = foundFor(answer, key)
    if (JSON.stringify(found) === JSON.stringify(expected)) return []
    const { id, line, date } = example
    return [{ scheme: pack.id, example: id, line, date: formatDay(date), key, expected, found }]
  })
}

function foundFor(answer: Answer, key: string): unknown {
  if (key === 'status') return answer.status
  if (key === 'amount') return certain(answer.amount)
  return answer.results[key] as ResultValue
}

const certain = (range: Range): number | Range => (range.lo === range.hi ? range.lo : range)
