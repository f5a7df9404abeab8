import { compare } from '@hiroba/kit'
import { candidates, highOf, lowOf, OneOf, SomeList, type Value } from '../engine/value.ts'

/** Whether an exact value is among those that an unfinished one allows. */
export function allows(partial: Value, exact: Value): boolean {
  if (partial === null) return true
  if (typeof partial === 'boolean') return partial === exact
  if (typeof partial === 'string' || partial instanceof OneOf)
    return candidates(partial).includes(exact as string)
  if (Array.isArray(partial))
    return (
      Array.isArray(exact) &&
      exact.length === partial.length &&
      partial.every((one, i) => allows(one, exact[i]!))
    )
  if (partial instanceof SomeList)
    return (
      Array.isArray(exact) &&
      allows(partial.length, exact.length) &&
      exact.every((one) => allows(partial.item, one))
    )
  return compare(lowOf(partial), exact as number) <= 0 && compare(exact as number, highOf(partial)) <= 0
}
