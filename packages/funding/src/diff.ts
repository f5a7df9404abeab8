import { type LongWork, toNumber } from '@hiroba/kit'
import { outcome } from './engine/outcome.ts'
import { type Packs, Session } from './engine/session.ts'
import { lowOf } from './engine/value.ts'
import type { Facts, Status } from './model.ts'

/** One answer that differs between the two days. */
export interface AnswerChange {
  firm: number
  scheme: string
  before: { status: Status; amount: number }
  after: { status: Status; amount: number }
}

export interface SchemeDiff {
  scheme: string
  changed: number
  /** `eligible>ended` → how many firms. */
  statuses: Record<string, number>
  /** Yen over all firms, at the low end of each answer. */
  before: number
  after: number
}

export interface Diff {
  firms: number
  /** Firms with at least one changed answer. */
  changedFirms: number
  schemes: SchemeDiff[]
  changes: AnswerChange[]
}

/** How the page of the rules on one day differs from another day's, for each firm. Dates are days in Japan. */
export async function diff(
  packs: Packs,
  days: readonly [before: number, after: number],
  firms: Iterable<Facts> | AsyncIterable<Facts>,
  { signal, onProgress }: LongWork = {},
): Promise<Diff> {
  const schemes = [...packs.schemes.values()].filter(({ pack }) => pack.kind !== 'definition')
  const sums = new Map<string, SchemeDiff>()
  const changes: AnswerChange[] = []
  let count = 0
  let changedFirms = 0
  for await (const facts of firms) {
    signal?.throwIfAborted()
    const [before, after] = days.map((date) => new Session(packs, facts, { date })) as [Session, Session]
    const changed = schemes.flatMap((scheme): AnswerChange[] => {
      const change = {
        firm: count,
        scheme: scheme.pack.id,
        before: brief(scheme, before),
        after: brief(scheme, after),
      }
      addUp(sums, change)
      return isSame(change) ? [] : [change]
    })
    if (changed.length > 0) changedFirms++
    changes.push(...changed)
    count++
    if (count % 1_000 === 0) onProgress?.({ stage: 'diff', done: count })
  }
  const touched = [...sums.values()].filter((sum) => sum.changed > 0).sort((a, b) => b.changed - a.changed)
  return { firms: count, changedFirms, schemes: touched, changes }
}

function brief(...[scheme, session]: Parameters<typeof outcome>): AnswerChange['before'] {
  const { status, amount } = outcome(scheme, session)
  return { status, amount: toNumber(lowOf(amount)) }
}

const isSame = ({ before, after }: AnswerChange): boolean =>
  before.status === after.status && before.amount === after.amount

function addUp(sums: Map<string, SchemeDiff>, change: AnswerChange): void {
  const { scheme, before, after } = change
  const sum = sums.get(scheme) ?? { scheme, changed: 0, statuses: {}, before: 0, after: 0 }
  sums.set(scheme, sum)
  sum.before += before.amount
  sum.after += after.amount
  if (isSame(change)) return
  sum.changed++
  const key = `${before.status}>${after.status}`
  sum.statuses[key] = (sum.statuses[key] ?? 0) + 1
}
