import type { Question, Range, Reason, Source } from '@hiroba/advice'
import { type Exact, Fraction, formatDay, formatExact, type Language, longDate, toNumber } from '@hiroba/kit'
import type { Answer, ResultValue, Status, TraceNode } from '../model.ts'
import type { Pack } from '../pack/model.ts'
import { changesOf } from './changes.ts'
import { namedResults, type Outcome, outcome } from './outcome.ts'
import { questionsOf } from './questions.ts'
import type { Scheme } from './scheme.ts'
import type { Session } from './session.ts'
import { texts } from './texts.ts'
import { traceOf } from './trace.ts'
import { highOf, lowOf, type Numeric, OneOf, SomeList, Span, type Truth, type Value } from './value.ts'
import { shapeOf } from './words.ts'

/** How much of the answer is wanted. Changes cost most, so a bulk run leaves them out. */
export interface EstimateOptions {
  language: Language
  changes?: boolean
  questions?: boolean
}

/** Only here can an answer still change something. */
const waits = new Set<Status>(['eligible', 'undecided', 'notYetOpen', 'needsHuman'])

/**
 * The answer of one scheme: status, amount if eligible, results, reasons down to their sources, the questions worth
 * asking and what would change it.
 * @throws Problem `notFound` for an unknown scheme, `invalidInput` for a value out of its range.
 */
export function estimate(id: string, session: Session, options: EstimateOptions): Answer {
  const scheme = session.packs.scheme(id)
  const { pack } = scheme
  const { language } = options
  const result = outcome(scheme, session)
  const known = !session.frame(scheme).parameters.includes(undefined)
  const asks = known && options.questions !== false && waits.has(result.status)
  const questions = asks ? questionsOf([scheme], session, language) : []
  const deciding = decidingNames(scheme, result, questions[0])
  const trace = known ? traceOf({ session, scheme, frame: session.frame(scheme), language, deciding }) : []
  const period = periodAt(pack, session.eventDate(pack))
  return {
    scheme: id,
    name: pack.name[language],
    kind: pack.kind,
    authority: pack.authority[language],
    status: result.status,
    ...(result.statusDate === undefined ? {} : { statusDate: formatDay(result.statusDate) }),
    deciding: known
      ? decidingSentence(scheme, result, session.when.date, questions[0], language)
      : texts[language].notKnown,
    amount: rangeOf(result.amount),
    main: pack.main?.result ?? null,
    results: resultsOf(scheme, session),
    unconfirmed: unconfirmedOf(session, pack, trace, language),
    ...(period ? { period } : {}),
    reasons: reasonsOf(pack, trace),
    questions,
    changes:
      options.changes && known && mayChange(result.status)
        ? changesOf(scheme, session, result, language)
        : [],
    trace,
    sources: sourcesOf(session, pack, trace),
  }
}

/** A call that is over is not changed by any answer. */
const mayChange = (status: Status): boolean => status === 'notEligible' || waits.has(status)

/** Whole yen: an amount that is not rounded by its pack is cut. */
export function rangeOf(amount: Numeric): Range {
  const whole = (x: Exact): number => (typeof x === 'number' ? x : Math.floor(toNumber(x)))
  return { lo: whole(lowOf(amount)), hi: whole(highOf(amount)) }
}

/** The lines to be marked: the first condition that fails, else the answer that is asked for, else what is open. */
function decidingNames(scheme: Scheme, result: Outcome, first: Question | undefined): Set<string> {
  const { pack } = scheme
  const failing = result.truths.indexOf(false)
  if (failing >= 0) return new Set([pack.conditions[failing]!.name])
  if (first) return new Set([first.id])
  const open = result.truths.indexOf(null)
  return new Set(open >= 0 ? [pack.conditions[open]!.name] : [])
}

function decidingSentence(
  scheme: Scheme,
  result: Outcome,
  today: number,
  first: Question | undefined,
  language: Language,
): string {
  const say = texts[language]
  const { pack } = scheme
  const label = (truth: Truth | undefined): string =>
    pack.conditions
      .filter((_, i) => result.truths[i] === truth)
      .map((condition) => condition.label[language])
      .join(language === 'ja' ? '」「' : '”, “')
  const day = result.statusDate === undefined ? '' : longDate(result.statusDate, language)
  // A day that was asked about may lie beyond the end of a scheme that is still running.
  const stillRuns = result.statusDate !== undefined && result.statusDate >= today
  switch (result.status) {
    case 'ended':
      return stillRuns ? say.inTime(day) : say.ended(day)
    case 'closed':
      return stillRuns ? say.inTime(day) : say.closed(day)
    case 'notYetOpen':
      return say.opens(day)
    case 'notEligible':
      return say.fails(label(false))
    case 'needsHuman':
      return say.human(label(undefined))
    case 'undecided':
      return first ? say.waits(first.label ?? first.text) : say.open(label(null))
    case 'eligible':
      return first ? say.amountWaits(first.label ?? first.text) : say.allHold
  }
}

function periodAt(pack: Pack, day: number): Answer['period'] {
  const period = pack.periods.find(({ to }) => to === undefined || day <= to) ?? pack.periods.at(-1)
  if (!period) return undefined
  return { from: formatDay(period.from), ...(period.to === undefined ? {} : { to: formatDay(period.to) }) }
}

function resultsOf(scheme: Scheme, session: Session): Answer['results'] {
  const { pack } = scheme
  const rules: Record<string, string> = { ...pack.amounts, ...pack.results }
  if (pack.main) rules[pack.main.result] = pack.main.rule
  return Object.fromEntries(
    [...namedResults(scheme, session)].map(([key, value]) => [
      key,
      resultValue(value, shapeOf(pack, rules[key] ?? '').unit),
    ]),
  )
}

/** Yen and counts as numbers; pure ratios as exact decimal text, so that 0.168 stays 0.168. */
function resultValue(value: Value, unit: string): ResultValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (value instanceof OneOf || value instanceof SomeList) return null
  if (Array.isArray(value)) return value.map((item) => resultValue(item, unit) as number | Range)
  if (value instanceof Span) {
    return { lo: exactValue(value.lo, unit), hi: exactValue(value.hi, unit) }
  }
  return exactValue(value, unit)
}

const exactValue = (value: Exact, unit: string): number | string =>
  unit === '' || value instanceof Fraction ? formatExact(value) : value

function* nodesOf(trace: TraceNode[]): Generator<TraceNode> {
  for (const node of trace) {
    yield node
    yield* nodesOf(node.children)
  }
}

function reasonsOf(pack: Pack, trace: TraceNode[]): Reason[] {
  return trace.map((node) => ({
    code:
      node.kind === 'condition'
        ? `condition.${node.truth === null ? 'open' : node.truth ? 'holds' : 'fails'}`
        : 'amount',
    params: { scheme: pack.id, name: node.name, value: node.value },
    text:
      node.formula === undefined
        ? `${node.label}: ${node.value}`
        : `${node.label}: ${node.value} (${node.formula})`,
    ...(node.sourceId === undefined ? {} : { sourceId: node.sourceId }),
  }))
}

function sourcesOf(session: Session, pack: Pack, trace: TraceNode[]): Source[] {
  const ids = new Set<string>([...nodesOf(trace)].flatMap(({ sourceId }) => sourceId ?? []))
  for (const { source } of pack.periods) ids.add(source)
  return [...ids].flatMap((id) => session.packs.source(id) ?? [])
}

/** Why the answer carries 要確認: facts used that nobody has confirmed in an official text. */
function unconfirmedOf(session: Session, pack: Pack, trace: TraceNode[], language: Language): string[] {
  const say = texts[language].unconfirmed
  const low = [...nodesOf(trace)]
    .filter(({ confidence }) => confidence === 'low')
    .flatMap(({ sourceId }) => sourceId ?? [])
  const titles = new Set(low.map((id) => session.packs.source(id)?.title ?? id))
  return [
    ...[...titles].map(say.source),
    ...pack.rounding
      .filter(({ confidence }) => confidence === 'low')
      .map(({ label }) => say.rounding(label[language])),
  ]
}
