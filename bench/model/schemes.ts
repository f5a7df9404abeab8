/**
 * The numbers of the model that every engine runs: one definition of small firms and twelve schemes with a rate, a
 * table of caps, a lower limit, conditions and a period. Invented, in the shape of real schemes.
 */
export interface SchemeNumbers {
  id: string
  /** First and last day of applications. */
  from: string
  to: string
  /** Normal rate, and the one for whoever fulfils `better`. */
  rate: Rate
  betterRate: Rate
  better: 'largeWageRaise' | 'rural' | 'small'
  /** Cap in yen by employees: normally, and with a large wage raise. The last row has no limit. */
  caps: { upTo?: number; normal: number; raised: number }[]
  /** Smallest grant in yen. */
  floorYen: number
  /** The grant before the cap is cut to a multiple of it. */
  stepYen: number
  minYears: number
  ruralOnly: boolean
}

export type Rate = readonly [n: number, d: number]

/** Firms up to so many employees are small, for the rate. */
export const smallLimit = 20

export const industries = [
  { name: '製造業その他', key: 'manufacturing', capitalYen: 300_000_000, employees: 300 },
  { name: '卸売業', key: 'wholesale', capitalYen: 100_000_000, employees: 100 },
  { name: '小売業', key: 'retail', capitalYen: 50_000_000, employees: 50 },
  { name: 'サービス業', key: 'services', capitalYen: 50_000_000, employees: 100 },
] as const

/** The day for which the rules are read. Two of the schemes are not open on it. */
export const day = '2026-11-24'

const year = ['2026-04-01', '2027-03-31'] as const
const summer = ['2026-06-01', '2026-09-30'] as const
const spring = ['2027-02-01', '2027-06-30'] as const

export const schemes: SchemeNumbers[] = [
  scheme('a', year, [1, 2], [2, 3], 'largeWageRaise', [5, 20, 50], 500, 1.5, 500_000, 1, 0, false),
  scheme('b', year, [1, 2], [2, 3], 'small', [5, 20, 50], 750, 1.25, 1_000_000, 1, 0, false),
  scheme('c', year, [2, 3], [3, 4], 'rural', [10, 30, 100], 200, 1.5, 300_000, 1000, 1, false),
  scheme('d', year, [1, 3], [1, 2], 'largeWageRaise', [20, 50, 100], 1500, 1.2, 3_000_000, 1000, 3, false),
  scheme('e', year, [2, 3], [3, 4], 'small', [5, 20, 50], 50, 2, 100_000, 1, 0, false),
  scheme('f', summer, [1, 2], [3, 5], 'rural', [5, 20, 50], 300, 1.5, 200_000, 1000, 1, false),
  scheme('g', year, [1, 2], [2, 3], 'rural', [10, 30, 100], 400, 1.5, 400_000, 1000, 0, true),
  scheme('h', year, [3, 5], [4, 5], 'small', [5, 20, 50], 100, 1.5, 50_000, 1, 1, false),
  scheme('i', spring, [1, 2], [2, 3], 'largeWageRaise', [5, 20, 50], 1000, 1.4, 1_000_000, 1, 2, false),
  scheme('j', year, [3, 10], [2, 5], 'largeWageRaise', [20, 50, 100], 3000, 1.3, 5_000_000, 1000, 5, false),
  scheme('k', year, [1, 2], [3, 4], 'small', [5, 20, 50], 150, 2, 150_000, 1, 0, true),
  scheme('l', year, [7, 10], [3, 4], 'rural', [10, 30, 100], 80, 1.5, 100_000, 1, 0, false),
]

/** The caps grow with the firm: once, twice, three times and four times `cap` 万円, times `raise` for a wage raise. */
function scheme(
  id: string,
  [from, to]: readonly [string, string],
  rate: Rate,
  betterRate: Rate,
  better: SchemeNumbers['better'],
  limits: number[],
  cap: number,
  raise: number,
  floorYen: number,
  stepYen: number,
  minYears: number,
  ruralOnly: boolean,
): SchemeNumbers {
  const row = (i: number) => ({ normal: cap * (i + 1) * 10_000, raised: cap * raise * (i + 1) * 10_000 })
  const caps = [...limits.map((upTo, i) => ({ upTo, ...row(i) })), row(limits.length)]
  return { id, from, to, rate, betterRate, better, caps, floorYen, stepYen, minYears, ruralOnly }
}
