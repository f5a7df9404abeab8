import type { Reason, Source } from '@hiroba/advice'
import type { Language } from '@hiroba/kit'
import type { Plan } from './model.ts'
import { type Sheet, sheetOf } from './paper/sheet.ts'
import { planTexts } from './texts.ts'

/** At most so many questions are printed. */
const mostQuestions = 5

/** The plan while it is written for the terminal: the sheet of the paper, and the words that only the terminal has. */
interface Telling extends Sheet {
  words: (typeof planTexts)['ja']
}

/** A plan as lines of text, for the terminal: the figures of the page and of paper, and the sources that it cites. */
export function sayPlan(plan: Plan, language: Language): string {
  const telling = { ...sheetOf(plan, language), words: planTexts[language] }
  const { say } = telling
  const parts = [
    [`${say.title} ${plan.date}`],
    money(telling),
    leftOut(telling),
    section(plan.compute, telling),
    [
      ...section(plan.effect, telling),
      ...plan.effect.tasks.map(({ name, text }) => `  ${name || '—'}${telling.words.colon}${text}`),
    ],
    titled(
      say.steps,
      plan.steps.map(({ text }, i) => `${i + 1}. ${text}`),
    ),
    titled(
      say.askFirst,
      plan.questions.slice(0, mostQuestions).map(({ text }) => `? ${text}`),
    ),
    // Last, as only now it is known what was cited.
    sources(telling),
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function money(telling: Telling): string[] {
  const { plan, say, words, yen } = telling
  const { money } = plan
  const sums = [
    `${say.cost} ${yen(money.total, 'burden')}`,
    `${say.support} ${yen(money.support, 'support')}`,
    `${say.burden} ${yen(money.burden, 'burden')}`,
  ]
  return [
    `■ ${money.title}${words.colon}${money.claim}`,
    `  ${sums.join(' / ')}`,
    ...money.chosen.map(({ answer, amount }) => {
      const figure = `${yen(amount, 'support')}${check(answer.unconfirmed.length > 0, telling)}`
      const cited = answer.sources.map(({ id }) => cite(id, telling)).join('')
      return `  ○ ${answer.name}${words.colon}${figure} — ${answer.deciding}${cited}`
    }),
    ...(money.afterTax ? [`  ${money.afterTax.text}`] : []),
    ...deadlinesAndCash(telling),
    `  ${money.proof.text}`,
    `  ${say.noPromise}`,
  ]
}

function deadlinesAndCash(telling: Telling): string[] {
  const { plan, say, words } = telling
  const { deadlines, cashFlow } = plan.money
  return [
    ...(deadlines.length > 0 ? [`  ${say.deadlines}`] : []),
    ...deadlines.map(({ date, label, unconfirmed }) => `    ${date} ${label}${check(unconfirmed, telling)}`),
    ...(cashFlow.length > 1 ? [`  ${say.cashFlow}`] : []),
    ...(cashFlow.length > 1
      ? cashFlow.map(({ month, text }) => `    ${say.monthOf(month)}${words.colon}${text}`)
      : []),
  ]
}

function leftOut(telling: Telling): string[] {
  const { plan, say, words } = telling
  return titled(
    say.leftOut,
    plan.money.leftOut.map(
      ({ answer, text }) =>
        `${words.leftOutMark} ${answer.name}${words.colon}${text}${cite(answer.sources[0]?.id, telling)}`,
    ),
  )
}

/** A card's claim and the reasons behind it. */
function section(
  card: { title: string; claim: string; reasons: readonly Reason[] },
  telling: Telling,
): string[] {
  return [
    `■ ${card.title}${telling.words.colon}${card.claim}`,
    ...card.reasons.map(({ text, sourceId }) => `  ・ ${text}${cite(sourceId, telling)}`),
  ]
}

function sources(telling: Telling): string[] {
  const line = (source: Source, i: number): string => {
    const { title, publisher, readOn, confidence, kind, url } = source
    const words = `${telling.words.source(title, publisher, readOn)}${check(confidence === 'low', telling)}`
    // An assumption is nobody's page: an address would claim that it says so.
    return `[${i + 1}] ${words}${kind === 'assumption' || url === '' ? '' : ` ${url}`}`
  }
  return titled(telling.words.sources, telling.cited.map(line))
}

const titled = (title: string, lines: string[]): string[] =>
  lines.length === 0 ? [] : [`■ ${title}`, ...lines.map((line) => `  ${line}`)]

const check = (unconfirmed: boolean, { words }: Telling): string => (unconfirmed ? words.unconfirmed : '')

/** ` [3]` for a source of the plan, nothing for none. */
function cite(id: string | undefined, telling: Telling): string {
  telling.cite(id)
  const place = telling.cited.findIndex((source) => source.id === id)
  return place < 0 ? '' : ` [${place + 1}]`
}
