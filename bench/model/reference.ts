import type { Firm } from './firms.ts'
import { day, industries, type SchemeNumbers, smallLimit } from './schemes.ts'

/** What one firm gets of one scheme, in plain arithmetic without any engine: the judge of all three. */
export function reference(scheme: SchemeNumbers, firm: Firm): { eligible: boolean; amount: number } {
  const f = firm as { [K in keyof Firm]: NonNullable<Firm[K]> }
  const isBetter = scheme.better === 'small' ? f.employees <= smallLimit : f[scheme.better]
  const [n, d] = isBetter ? scheme.betterRate : scheme.rate
  const row = scheme.caps.find(({ upTo }) => upTo === undefined || f.employees <= upTo)!
  const step = BigInt(scheme.stepYen)
  const cut = Number(((BigInt(f.costYen) * BigInt(n)) / (BigInt(d) * step)) * step)
  const amount = Math.min(cut, f.largeWageRaise ? row.raised : row.normal)
  const limits = industries.find(({ key }) => key === f.industry)!
  const isSme = (f.capitalYen <= limits.capitalYen || f.employees <= limits.employees) && !f.largeOwned
  const eligible =
    isSme &&
    f.years >= scheme.minYears &&
    (f.rural || !scheme.ruralOnly) &&
    amount >= scheme.floorYen &&
    day >= scheme.from &&
    day <= scheme.to
  return { eligible, amount: eligible ? amount : 0 }
}
