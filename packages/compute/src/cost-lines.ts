import type { CostClass, CostLine, Idea } from '@hiroba/advice'
import type { Language } from '@hiroba/kit'
import type { Adoption } from './adopt.ts'
import { sumOf } from './cost.ts'
import type { Running } from './cost-parts.ts'
import { textsIn } from './texts.ts'

/** What others are paid for the computing itself. */
const computing: readonly Running['id'][] = ['hardware', 'host', 'rent', 'extras', 'tokens']

/**
 * What the chosen option has others paid in the first year, in whole yen: the computing, and the maintenance of an own
 * server apart from it, for maintenance is a service and earns no tax credit for equipment. Own labour and electricity are none.
 */
export function costLines(
  { chosen, assumptions }: Adoption,
  place: NonNullable<Idea['place']>,
  language: Language,
): CostLine[] {
  if (!chosen) return []
  const t = textsIn(language).costLine
  const kind = chosen.id === 'onPrem' ? 'equipment' : chosen.id === 'api' ? 'api' : 'cloud'
  const [gpu, gpus] = [chosen.machine?.gpu.name ?? '', chosen.machine?.gpus ?? 0]
  const share = shareId(kind, place)
  const domesticShare = assumptions.find((a) => a.id === share)!.value
  const line = (
    id: string,
    costClass: CostClass,
    label: string,
    parts: readonly Running['id'][],
  ): CostLine => {
    const { firstYear: yen } = sumOf(chosen.parts.filter((part) => parts.includes(part.id)))
    return { id: `compute.${id}`, class: costClass, label, yen, measure: 'compute', domesticShare }
  }
  return [
    line(chosen.id, kind, t[kind](gpu, gpus), computing),
    line(`${chosen.id}.maintenance`, 'outsourcing', t.maintenance(gpu, gpus), ['maintenance']),
  ].filter(({ yen }) => yen.hi > 0)
}

/** Which assumption says how much of the money stays in the country. */
function shareId(kind: CostClass, place: NonNullable<Idea['place']>): string {
  if (kind === 'equipment') return 'domesticShareOnPrem'
  return place === 'domesticCloud' ? 'domesticShareRentedJapan' : 'domesticShareRentedAbroad'
}
