import type { CostLine, Figure, Idea, Profile, Range, Source } from '@hiroba/advice'
import { formatManRange, type Language, parseDay } from '@hiroba/kit'
import { afterTax } from './after-tax.ts'
import { answeredOf } from './answered.ts'
import type { ChosenScheme, MoneyCard } from './card.ts'
import { cashFlow, type Receipt } from './cash-flow.ts'
import { bestCombination, type Combination, type Part, partsAt, totalOf } from './engine/combine.ts'
import { estimate } from './engine/estimate.ts'
import { lackOf } from './engine/grounded.ts'
import { type Packs, Session } from './engine/session.ts'
import { factsOf } from './facts-of.ts'
import { fewLines } from './few-lines.ts'
import { leaveOut, supports } from './left-out.ts'
import type { Answer, Facts } from './model.ts'
import { moneyTexts } from './money-texts.ts'
import { taxAssumptions } from './tax-assumptions.ts'
import { worthAsking } from './worth-asking.ts'

export interface AdviseContext {
  packs: Packs
  /** Day for which the rules are read, YYYY-MM-DD. */
  date: string
  language: Language
  /** Answers to the schemes' own questions, by key. */
  answers: Facts
  /** The cost lines of all cards together. */
  costs: readonly CostLine[]
  /** Values that the user typed for assumptions, by their id. */
  edits: Readonly<Record<string, number>>
}

const layers = [['subsidy', 'benefit'], ['tax-credit']] as const

/**
 * The money card: the best combination of subsidies and tax credits for the costs of all cards, what is left for the
 * organisation to pay, each scheme with its reasons, and every scheme that was looked at and left out.
 * @throws Problem `invalidInput` for an answer or an assumption out of its range.
 */
export function advise(profile: Profile, idea: Idea, context: AdviseContext): MoneyCard {
  const { packs, language, costs } = context
  const say = moneyTexts[language]
  const facts = { ...factsOf(profile, idea), ...context.answers }
  const few = fewLines(costs)
  const session = new Session(packs, facts, { date: parseDay(context.date) }, few)
  const schemes = [...packs.schemes.values()].filter(
    ({ pack }) => pack.kind !== 'definition' && pack.kind !== 'tax',
  )
  const grounded = schemes.filter((scheme) => !lackOf(scheme, session) && supports(scheme, costs))
  const byLayer = layers.map((kinds) =>
    grounded.filter(({ pack }) => (kinds as readonly string[]).includes(pack.kind)),
  )
  const combinations = byLayer.map((layer) => bestCombination(layer, session))
  const parts = combinations.flatMap((combination) => combination.parts)
  const chosen = parts.map((part) => choose(part, session, language))
  const leftOut = schemes
    .filter((scheme) => !parts.some((part) => part.scheme === scheme))
    .map((scheme) => leaveOut(scheme, session, parts.length > 0, language))
  const total = totalCost(costs)
  const sums = sumsOf(parts, session, total)
  const [subsidies, credits] = combinations.map((combination) => combination.parts)
  const taxed = afterTax(
    session,
    { costs, subsidies: subsidies!, credits: credits! },
    taxAssumptions(context.edits, language),
    language,
  )
  const yen = (range: Range): string => formatManRange(range, 'burden', language)
  return {
    measure: 'funding',
    title: say.title,
    claim: costs.length === 0 ? say.noCosts : say.claim(chosen.length, yen(total), yen(sums.burden)),
    figures: figures({ total, ...sums }, language),
    costLines: [],
    reasons: chosen.flatMap(({ answer }) => answer.reasons),
    sources: [
      ...sourcesOf([...chosen, ...leftOut].map(({ answer }) => answer)),
      ...(taxed?.assumptions.map(({ source }) => source) ?? []),
    ],
    questions: worthAsking(byLayer, session, sums.support, language),
    answered: answeredOf(packs, context.answers, language),
    costs: [...costs],
    total,
    ...sums,
    chosen,
    leftOut,
    proof: proof(combinations, few.length < costs.length, language),
    ...(taxed ? { afterTax: taxed } : {}),
    cashFlow: cashFlow(
      total,
      parts.map((part) => receiptOf(part, language)),
      language,
    ),
    deadlines: deadlines(chosen, language),
  }
}

function choose({ scheme, lines, amount }: Part, session: Session, language: Language): ChosenScheme {
  const own = scheme.costClasses.size > 0 ? session.spending(lines) : session
  const answer = estimate(scheme.pack.id, own, { language, changes: true })
  return { answer, lines: lines.map(({ id }) => id), amount }
}

function totalCost(costs: readonly CostLine[]): Range {
  const sum = (end: 'lo' | 'hi'): number => costs.reduce((all, { yen }) => all + yen[end], 0)
  return { lo: sum('lo'), hi: sum('hi') }
}

/** Support and burden. Low costs go with the support on low costs: a cheap bill never meets the aid for a dear one. */
function sumsOf(parts: readonly Part[], session: Session, total: Range): Record<'support' | 'burden', Range> {
  const ends = (['lo', 'hi'] as const).map((end) => ({
    cost: total[end],
    support: totalOf(partsAt(end, parts, session)),
  }))
  return {
    support: {
      lo: Math.min(...ends.map(({ support }) => support.lo)),
      hi: Math.max(...ends.map(({ support }) => support.hi)),
    },
    burden: {
      lo: Math.max(0, Math.min(...ends.map(({ cost, support }) => cost - support.hi))),
      hi: Math.max(0, ...ends.map(({ cost, support }) => cost - support.lo)),
    },
  }
}

function receiptOf({ scheme, amount }: Part, language: Language): Receipt {
  return { name: scheme.pack.name[language], amount, months: scheme.pack.payout }
}

function figures(yen: Record<'total' | 'support' | 'burden', Range>, language: Language): Figure[] {
  const say = moneyTexts[language]
  return (['total', 'support', 'burden'] as const).map((id) => ({
    id,
    label: say[id],
    unit: 'yen',
    range: yen[id],
    state: 'estimated',
    reasons: [],
  }))
}

function sourcesOf(answers: Answer[]): Source[] {
  return [...new Map(answers.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()]
}

function proof(combinations: Combination[], merged: boolean, language: Language): MoneyCard['proof'] {
  const looked = combinations.reduce((all, one) => all + one.looked, 0)
  const bounded = combinations.reduce((all, one) => all + one.bounded, 0)
  const say = moneyTexts[language].proof
  return {
    combinations: looked,
    bounded,
    text: `${say.searched(looked, bounded)}${merged ? say.merged : say.best}`,
  }
}

function deadlines(chosen: ChosenScheme[], language: Language): MoneyCard['deadlines'] {
  return chosen
    .flatMap(({ answer }) =>
      answer.period?.to === undefined
        ? []
        : [
            {
              date: answer.period.to,
              label: moneyTexts[language].deadline(answer.name),
              scheme: answer.scheme,
              unconfirmed: answer.unconfirmed.length > 0,
            },
          ],
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}
