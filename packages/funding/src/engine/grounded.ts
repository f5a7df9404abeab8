import type { Input } from '../pack/model.ts'
import type { Scheme } from './scheme.ts'
import type { Session } from './session.ts'
import { isCertain } from './value.ts'

/** What a scheme still lacks before its amount means anything for this organisation. */
export type Lack = { kind: 'cost' } | { kind: 'answer'; input: Input }

/**
 * Whether the amount rests on something that was said: costs of a class that the scheme supports, or an answer to one
 * of its own questions of quantity. Without either, an amount «if eligible» is only the scheme's range.
 */
export function lackOf(scheme: Scheme, session: Session): Lack | undefined {
  const { pack } = scheme
  const quantities = pack.inputs.filter(
    ({ kind, name }) => (kind === 'number' || kind === 'list') && scheme.used.has(name),
  )
  const bound = quantities.filter(({ costs }) => costs)
  const paid = bound.some((input) => session.costs.some((line) => input.costs!.includes(line.class)))
  if (paid) return undefined
  const own = quantities.filter(({ shared, assume }) => !shared && assume === undefined)
  if (own.some((input) => session.given(input) !== undefined)) return undefined
  if (bound.length > 0) return { kind: 'cost' }
  const open = own.find((input) => !isCertain(session.value(pack, input)))
  return open && { kind: 'answer', input: open }
}
