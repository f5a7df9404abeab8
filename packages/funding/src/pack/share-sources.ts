import type { Source } from '@hiroba/advice'
import type { Pack } from './model.ts'

/**
 * Packs that cite the same page get the same source id, that of the first pack, so that a reader sees each page once.
 */
export function shareSources(packs: Pack[]): Pack[] {
  const firstId = new Map<string, string>()
  const shared = new Map<string, string>()
  for (const { sources } of packs)
    for (const source of Object.values(sources)) {
      const first = firstId.get(pageOf(source)) ?? source.id
      firstId.set(pageOf(source), first)
      shared.set(source.id, first)
    }
  const idOf = (id: string): string => shared.get(id) ?? id
  const cited = <T extends { source: string }>(items: T[]): T[] =>
    items.map((item) => ({ ...item, source: idOf(item.source) }))
  return packs.map((pack) => ({
    ...pack,
    sources: Object.fromEntries(
      Object.values(pack.sources).map((source) => [idOf(source.id), { ...source, id: idOf(source.id) }]),
    ),
    periods: cited(pack.periods),
    parameters: pack.parameters.map((parameter) => ({ ...parameter, values: cited(parameter.values) })),
    rounding: cited(pack.rounding),
    conditions: cited(pack.conditions),
    rules: pack.rules.map((rule) =>
      rule.source === undefined ? rule : { ...rule, source: idOf(rule.source) },
    ),
  }))
}

const pageOf = ({ title, url, asOf, confidence }: Source): string => [title, url, asOf, confidence].join(' ')
