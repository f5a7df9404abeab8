import type { Input } from '../pack/model.ts'
import type { Scheme } from './scheme.ts'
import type { Session } from './session.ts'
import { isCertain } from './value.ts'

/** What a scheme still lacks before its amount means anything for this organisation. */
export type Lack = { kind: 'cost' } | { kind: 'answer'; input: Input }

/**
 * Whether the amount rests on something that was said: costs of a class that the scheme supports, or answers to all of
 * its own questions of quantity. Without either, an amount «if eligible» is only the scheme's range.
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
  const open = own.find((input) => !isCertain(session.value(pack, input)))
  if (!open) return undefined
  return bound.length > 0 ? { kind: 'cost' } : { kind: 'answer', input: open }
}
