import { seeded } from '../../packages/kit/src/random.ts'
import { industries } from './schemes.ts'

/** The eight answers of a firm; `null` is not known. */
export type Firm = {
  industry: (typeof industries)[number]['key'] | null
  capitalYen: number | null
  employees: number | null
  years: number | null
  largeOwned: boolean | null
  rural: boolean | null
  largeWageRaise: boolean | null
  costYen: number | null
}

const keys = [
  'industry',
  'capitalYen',
  'employees',
  'years',
  'largeOwned',
  'rural',
  'largeWageRaise',
  'costYen',
] as const

/** Seeded firms, most of them small. With `unknown` > 0 they are the same, but so many of their answers are missing. */
export function firms(count: number, unknown: number, seed = 20_261_124): Firm[] {
  const random = seeded(seed)
  const hiding = seeded(seed + 1)
  /** Evenly spread over the orders of magnitude between lo and hi. */
  const spread = (lo: number, hi: number) => Math.round(lo * (hi / lo) ** random.next())
  return Array.from({ length: count }, () => {
    const firm: Firm = {
      industry: random.pick(industries).key,
      capitalYen: spread(100, 50_000) * 10_000,
      employees: spread(1, 600),
      years: random.integer(0, 40),
      largeOwned: random.next() < 0.05,
      rural: random.next() < 0.5,
      largeWageRaise: random.next() < 0.3,
      costYen: spread(100_000, 50_000_000),
    }
    const left = [...keys]
    for (let i = 0; i < unknown; i++) {
      const [key] = left.splice(hiding.integer(0, left.length - 1), 1)
      firm[key!] = null
    }
    return firm
  })
}
