import { nearest, Problem } from '@hiroba/kit'
import type { Packs } from './engine/session.ts'
import type { Facts } from './model.ts'

/**
 * Refuses answers that no rule reads: a mistyped key would otherwise count as «not answered», and the result look right.
 * Known are the keys of all packs, plain (`eligibleCostYen`) or for one scheme (`go-tech.normal:costByYearYen`); a fact
 * that all packs share has no key for one scheme.
 * @throws Problem `notFound` with the first unknown key and the one that was probably meant.
 */
export function refuseUnknownKeys(packs: Packs, facts: Facts): void {
  const known = knownKeys(packs)
  const unknown = Object.keys(facts).find((key) => !known.has(key))
  if (unknown === undefined) return
  const plain = unknown.slice(unknown.indexOf(':') + 1)
  const meant = known.has(plain) ? plain : nearest(unknown, [...known])
  throw new Problem('notFound', { what: unknown, ...(meant === undefined ? {} : { nearest: [meant] }) })
}

function knownKeys(packs: Packs): Set<string> {
  const known = new Set<string>()
  for (const { pack } of packs.schemes.values())
    for (const input of pack.inputs) {
      known.add(input.key)
      if (!input.shared) known.add(`${pack.id}:${input.key}`)
    }
  return known
}
