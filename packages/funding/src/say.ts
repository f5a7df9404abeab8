import { formatManRange, type Language } from '@hiroba/kit'
import { cliTexts } from './cli-texts.ts'
import { lackOf } from './engine/grounded.ts'
import { namedResults } from './engine/outcome.ts'
import type { Scheme } from './engine/scheme.ts'
import type { Session } from './engine/session.ts'
import { texts } from './engine/texts.ts'
import { isCertain } from './engine/value.ts'
import { labelOf, sayValue, shapeOf } from './engine/words.ts'
import type { Answer, TraceNode } from './model.ts'
import { moneyTexts } from './money-texts.ts'

/** An answer as lines of text, for the terminal. `session` is the one that it was computed for. */
export function sayAnswer(answer: Answer, session: Session, language: Language): string {
  const scheme = session.packs.scheme(answer.scheme)
  const lines = [
    cliTexts.inBrackets[language](answer.name, answer.scheme),
    // A definition has no amount: what it says are its results.
    ...(answer.kind === 'definition' ? [] : [`  ${headline(answer, language)}`, `  ${answer.deciding}`]),
    ...sayResults(answer, scheme, session, language),
    ...answer.trace.flatMap((node) => sayNode(node, { answer, depth: 1, language })),
    ...answer.changes.slice(0, 3).map(({ text }) => `  → ${text}`),
    ...answer.questions.slice(0, 3).map(({ text }) => `  ? ${text}`),
  ]
  return lines.join('\n')
}

/** An answer in the list of all schemes. Where its quantities are missing, it names the first instead of a huge range. */
export function sayListed(answer: Answer, session: Session, language: Language): string {
  const lacking = lackingOf(session.packs.scheme(answer.scheme), session, language)
  if (lacking === undefined || !hasAmount(answer))
    return `${answer.name}\n  ${headline(answer, language)}\n  ${answer.deciding}`
  const status = texts[language].status[answer.status]
  const next = canStillBeHad(answer) ? moneyTexts[language].leftOut.needsAnswer(lacking) : answer.deciding
  return `${answer.name}\n  ${status}\n  ${next}`
}

/** Status and amount in one line; the status alone where there is no amount to speak of. */
function headline(answer: Answer, language: Language): string {
  const status = texts[language].status[answer.status]
  if (!hasAmount(answer)) return status
  const isTax = answer.kind === 'tax'
  const yen = formatManRange(answer.amount, isTax ? 'burden' : 'support', language)
  const unconfirmed = answer.unconfirmed.length > 0 ? cliTexts.unconfirmed[language] : ''
  return `${isTax ? cliTexts.toPay[language] : status}${cliTexts.colon[language]}${yen}${unconfirmed}`
}

/** Nothing may be had, or, on the knowledge date, nothing was known: 0 yen would be read as an answer. */
function hasAmount({ status, main, trace }: Answer): boolean {
  return status !== 'notEligible' && status !== 'ended' && main !== null && trace.length > 0
}

const canStillBeHad = ({ status }: Answer): boolean => status !== 'closed'

/** The label of the first quantity without which the scheme's amount is only its range. */
function lackingOf(scheme: Scheme, session: Session, language: Language): string | undefined {
  const lack = lackOf(scheme, session)
  if (lack === undefined) return undefined
  const { pack } = scheme
  const input =
    lack.kind === 'answer'
      ? lack.input
      : pack.inputs.find(
          (one) => one.costs && scheme.used.has(one.name) && !isCertain(session.value(pack, one)),
        )
  return input?.label[language]
}

/** The named results beside the main figure, and without the verdict, which the status says. */
function sayResults(answer: Answer, scheme: Scheme, session: Session, language: Language): string[] {
  const { pack } = scheme
  if (!hasAmount(answer) && answer.kind !== 'definition') return []
  return [...namedResults(scheme, session)]
    .filter(([key]) => key !== answer.main && key !== pack.verdict)
    .map(([key, value]) => {
      const rule = pack.amounts[key] ?? pack.results[key] ?? ''
      const label = cliTexts.inBrackets[language](labelOf(pack, rule, language), key)
      return `  ${label}${cliTexts.colon[language]}${sayValue(value, shapeOf(pack, rule), language)}`
    })
}

interface Telling {
  answer: Answer
  depth: number
  language: Language
}

const marks = new Map([
  [true, '○'],
  [false, '×'],
])

function sayNode(node: TraceNode, { answer, depth, language }: Telling): string[] {
  const source = answer.sources.find(({ id }) => id === node.sourceId)
  const cited = source ? ` [${node.article ?? source.title}, ${source.asOf}]` : ''
  const mark = node.truth === undefined ? '・' : (marks.get(node.truth as boolean) ?? '？')
  const here = node.deciding ? ' ◀' : ''
  const formula = node.formula === undefined || node.formula === node.value ? '' : ` = ${node.formula}`
  const value = `${cliTexts.colon[language]}${node.value}${formula}`
  const again = node.repeated ? cliTexts.repeated[language] : ''
  const line = `${'  '.repeat(depth)}${mark} ${node.label}${value}${again}${cited}${here}`
  return [line, ...node.children.flatMap((child) => sayNode(child, { answer, depth: depth + 1, language }))]
}
