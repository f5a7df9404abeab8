import type { Status } from '../model.ts'
import type { Pack } from '../pack/model.ts'
import type { Frame } from './closure.ts'
import type { Scheme } from './scheme.ts'
import type { Session } from './session.ts'
import {
  candidates,
  hull,
  isCertain,
  type Numeric,
  OneOf,
  SomeList,
  type Truth,
  type Value,
} from './value.ts'

/** What the rules say, before anything is put into words. */
export interface Outcome {
  status: Status
  /** Day on which it opened, closed, ended or will open. */
  statusDate?: number
  /** Truth of each condition; `undefined` where a person must judge. */
  truths: (Truth | undefined)[]
  /** The main figure if eligible; 0 when notEligible or ended. */
  amount: Numeric
}

/** Unknown yes/no and choice answers are tried one by one in at most so many combinations. */
const mostCombinations = 64

/**
 * The outcome of one scheme for one organisation. Unknown choices are split, so that an answer that does not
 * matter leaves no width, and combinations that are not eligible do not widen the amount.
 */
export function outcome(scheme: Scheme, session: Session): Outcome {
  const frame = session.frame(scheme)
  if (frame.parameters.includes(undefined)) return unknownThen(scheme)
  return combinations(scheme, frame)
    .map((one) => decide(scheme, one))
    .reduce(either)
}

/** Values of the pack's amounts and results, by key. Apart from the outcome, which is asked for far more often. */
export function namedResults(scheme: Scheme, session: Session): Map<string, Value> {
  const frame = session.frame(scheme)
  if (frame.parameters.includes(undefined)) return new Map()
  const [all, ...others] = combinations(scheme, frame).map((one) => resultsIn(scheme, one))
  for (const other of others) for (const [key, value] of all!) all!.set(key, hull(value, other.get(key)!))
  return all!
}

const cannotBeHad = ({ status }: Outcome): boolean => status === 'notEligible' || status === 'ended'

function decide(scheme: Scheme, frame: Frame): Outcome {
  const truths = scheme.conditions.map((condition) => condition && (condition(frame) as Truth))
  const period = periodStatus(scheme.pack, frame.day)
  const outcome: Outcome = { status: statusOf(truths, period), truths, amount: 0 }
  if (period.date !== undefined && period.status === outcome.status) outcome.statusDate = period.date
  if (scheme.main && !cannotBeHad(outcome)) outcome.amount = scheme.main(frame) as Numeric
  return outcome
}

function resultsIn(scheme: Scheme, frame: Frame): Map<string, Value> {
  const { pack } = scheme
  const decided = decide(scheme, frame)
  const none = cannotBeHad(decided)
  const results = new Map<string, Value>()
  for (const [key, value] of scheme.amounts) results.set(key, none ? zeroOf(value(frame)) : value(frame))
  for (const [key, value] of scheme.results) results.set(key, value(frame))
  // True as far as is known: nothing refutes it. The status says whether something is still open.
  if (pack.verdict) results.set(pack.verdict, !none)
  if (pack.main) results.set(pack.main.result, decided.amount)
  return results
}

const zeroOf = (value: Value): Value =>
  value instanceof SomeList ? new SomeList(value.length, 0) : Array.isArray(value) ? value.map(() => 0) : 0

/** «Ended» is never shown as «not eligible»; «not eligible» goes before «closed», so that nobody waits in vain. */
function statusOf(truths: Outcome['truths'], period: PeriodStatus): Status {
  if (period.status === 'ended') return 'ended'
  if (truths.includes(false)) return 'notEligible'
  if (period.status) return period.status
  if (truths.includes(null)) return 'undecided'
  return truths.includes(undefined) ? 'needsHuman' : 'eligible'
}

interface PeriodStatus {
  status?: 'notYetOpen' | 'closed' | 'ended'
  date?: number
}

function periodStatus(pack: Pack, day: number): PeriodStatus {
  const next = pack.periods.find(({ to }) => to === undefined || day <= to)
  if (!next) return { status: pack.after, date: pack.periods.at(-1)!.to! }
  return day < next.from ? { status: 'notYetOpen', date: next.from } : {}
}

/** The frame, once for each combination of the unknown answers that are split. */
function combinations(scheme: Scheme, frame: Frame): Frame[] {
  let count = 1
  const split: { slot: number; options: readonly Value[] }[] = []
  for (const slot of scheme.splits) {
    const value = frame.values[slot]!
    if (isCertain(value)) continue
    const options = value instanceof OneOf ? candidates(value) : [true, false]
    if (count * options.length > mostCombinations) continue
    count *= options.length
    split.push({ slot, options })
  }
  if (count === 1) return [frame]
  return Array.from({ length: count }, (_, i) => {
    const values = frame.values.slice()
    let rest = i
    for (const { slot, options } of split) {
      values[slot] = options[rest % options.length]!
      rest = Math.floor(rest / options.length)
    }
    return { ...frame, values }
  })
}

/** Both could be: statuses that differ are undecided; amounts cover what is possible if eligible. */
function either(a: Outcome, b: Outcome): Outcome {
  const status = a.status === b.status ? a.status : between(a.status, b.status)
  const [aOut, bOut] = [a.status === 'notEligible', b.status === 'notEligible']
  const amount = aOut && !bOut ? b.amount : bOut && !aOut ? a.amount : (hull(a.amount, b.amount) as Numeric)
  const dated = a.statusDate ?? b.statusDate
  return {
    status,
    ...(dated === undefined ? {} : { statusDate: dated }),
    truths: a.truths.map((truth, i) =>
      truth === undefined ? undefined : (hull(truth, b.truths[i]!) as Truth),
    ),
    amount,
  }
}

/** A scheme that is closed or not yet open stays so, whatever the open answers. */
function between(a: Status, b: Status): Status {
  const calendar = [a, b].find(
    (status) => status === 'closed' || status === 'notYetOpen' || status === 'ended',
  )
  return calendar ?? 'undecided'
}

/** On the knowledge date nothing was known about some parameter yet. */
function unknownThen(scheme: Scheme): Outcome {
  return {
    status: 'needsHuman',
    truths: scheme.conditions.map(() => null),
    amount: 0,
  }
}
