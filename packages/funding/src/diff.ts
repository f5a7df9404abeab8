import type { Range } from '@hiroba/advice'
import type { LongWork } from '@hiroba/kit'
import { rangeOf } from './engine/estimate.ts'
import { outcome } from './engine/outcome.ts'
import { type Packs, Session } from './engine/session.ts'
import type { Facts, Status } from './model.ts'

/**
 * What a firm can have on one day (of a tax: has to pay), in whole yen: from 0 while an answer decides, 0 where it
 * cannot be had on that day.
 */
export interface Having {
  status: Status
  amount: Range
}

/** One answer that differs between the two days. */
export interface AnswerChange {
  /** The firm's place in the file or among those made up, counted from 1. */
  firm: number
  scheme: string
  before: Having
  after: Having
}

export interface SchemeDiff {
  scheme: string
  changed: number
  /** `eligible>ended` → how many firms. */
  statuses: Record<string, number>
  /** Yen over all firms. */
  before: Range
  after: Range
}

export interface Diff {
  firms: number
  /** Firms with at least one changed answer. */
  changedFirms: number
  schemes: SchemeDiff[]
  /** Each single change; absent unless it was asked for, as there may be millions. */
  changes?: AnswerChange[]
}

export interface DiffOptions extends LongWork {
  /** Keep each single change. */
  each?: boolean
}

/** How the rules of one day treat firms otherwise than those of another day. Dates are days in Japan. */
export async function diff(
  packs: Packs,
  days: readonly [before: number, after: number],
  firms: Iterable<Facts> | AsyncIterable<Facts>,
  { each = false, signal, onProgress }: DiffOptions = {},
): Promise<Diff> {
  const schemes = [...packs.schemes.values()].filter(({ pack }) => pack.kind !== 'definition')
  const sums = new Map<string, SchemeDiff>()
  const changes: AnswerChange[] = []
  let count = 0
  let changedFirms = 0
  for await (const facts of firms) {
    signal?.throwIfAborted()
    count++
    const [before, after] = days.map((date) => new Session(packs, facts, { date })) as [Session, Session]
    let isTouched = false
    for (const scheme of schemes) {
      const change: AnswerChange = {
        firm: count,
        scheme: scheme.pack.id,
        before: having(scheme, before),
        after: having(scheme, after),
      }
      addUp(sums, change)
      if (isSame(change)) continue
      isTouched = true
      if (each) changes.push(change)
    }
    if (isTouched) changedFirms++
    if (count % 1_000 === 0) onProgress?.({ stage: 'diff', done: count })
  }
  const touched = [...sums.values()].filter((sum) => sum.changed > 0).sort((a, b) => b.changed - a.changed)
  return { firms: count, changedFirms, schemes: touched, ...(each ? { changes } : {}) }
}

function having(...[scheme, session]: Parameters<typeof outcome>): Having {
  const { status, amount } = outcome(scheme, session)
  const { lo, hi } = rangeOf(amount)
  if (status === 'eligible') return { status, amount: { lo, hi } }
  return { status, amount: { lo: 0, hi: status === 'undecided' ? hi : 0 } }
}

const isSame = ({ before, after }: AnswerChange): boolean =>
  before.status === after.status &&
  before.amount.lo === after.amount.lo &&
  before.amount.hi === after.amount.hi

function addUp(sums: Map<string, SchemeDiff>, change: AnswerChange): void {
  const { scheme, before, after } = change
  const sum = sums.get(scheme) ?? {
    scheme,
    changed: 0,
    statuses: {},
    before: { lo: 0, hi: 0 },
    after: { lo: 0, hi: 0 },
  }
  sums.set(scheme, sum)
  add(sum.before, before.amount)
  add(sum.after, after.amount)
  if (isSame(change)) return
  sum.changed++
  const key = `${before.status}>${after.status}`
  sum.statuses[key] = (sum.statuses[key] ?? 0) + 1
}

function add(sum: Range, { lo, hi }: Range): void {
  sum.lo += lo
  sum.hi += hi
}
