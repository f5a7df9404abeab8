import type { CostLine, Figure, Idea, Profile, Question, Range, Source } from '@hiroba/advice'
import { formatManRange, type Language, parseDay } from '@hiroba/kit'
import { afterTax } from './after-tax.ts'
import type { ChosenScheme, LeftOut, MoneyCard } from './card.ts'
import { cashFlow } from './cash-flow.ts'
import { bestCombination, type Combination } from './engine/combine.ts'
import { estimate } from './engine/estimate.ts'
import { lackOf } from './engine/grounded.ts'
import { questionsOf } from './engine/questions.ts'
import type { Scheme } from './engine/scheme.ts'
import { type Packs, Session } from './engine/session.ts'
import { factsOf } from './facts-of.ts'
import { fewLines } from './few-lines.ts'
import type { Answer, Facts } from './model.ts'
import { moneyTexts } from './money-texts.ts'
import { taxAssumptions } from './tax-assumptions.ts'

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
 */
export function advise(profile: Profile, idea: Idea, context: AdviseContext): MoneyCard {
  const { packs, language, costs } = context
  const say = moneyTexts[language]
  const facts = { ...factsOf(profile, idea), ...context.answers }
  const session = new Session(packs, facts, { date: parseDay(context.date) }, fewLines(costs))
  const schemes = [...packs.schemes.values()].filter(
    ({ pack }) => pack.kind !== 'definition' && pack.kind !== 'tax',
  )
  const grounded = schemes.filter((scheme) => !lackOf(scheme, session) && supports(scheme, costs))
  const combinations = layers.map((kinds) =>
    bestCombination(
      grounded.filter(({ pack }) => (kinds as readonly string[]).includes(pack.kind)),
      session,
    ),
  )
  const parts = combinations.flatMap((combination) => combination.parts)
  const chosen = parts.map(({ scheme, lines, amount }): ChosenScheme => {
    const own = lines.length > 0 ? session.spending(lines) : session
    const answer = estimate(scheme.pack.id, own, { language, changes: true })
    return { answer, lines: lines.map(({ id }) => id), amount }
  })
  const left = schemes.filter((scheme) => !parts.some((part) => part.scheme === scheme))
  const total = sum(costs.map(({ yen }) => yen))
  const support = sum(combinations.map((combination) => combination.total))
  const burden = { lo: Math.max(0, total.lo - support.hi), hi: Math.max(0, total.hi - support.lo) }
  const credit = combinations[1]!.total
  const taxed = afterTax(
    session,
    costs,
    combinations[0]!.total,
    credit,
    taxAssumptions(context.edits, language),
    language,
  )
  const leftOut = left.map((scheme) => leaveOut(scheme, session, parts.length > 0, language))
  return {
    measure: 'funding',
    title: say.title,
    claim:
      costs.length === 0
        ? say.noCosts
        : say.claim(
            chosen.length,
            formatManRange(total, 'burden', language),
            formatManRange(burden, 'burden', language),
          ),
    figures: figures({ total, support, burden }, language),
    costLines: [],
    reasons: chosen.flatMap(({ answer }) => answer.reasons),
    sources: [
      ...sourcesOf([...chosen.map(({ answer }) => answer), ...leftOut.map(({ answer }) => answer)]),
      ...(taxed?.assumptions.map(({ source }) => source) ?? []),
    ],
    questions: worthAsking(grounded, session, language),
    costs: [...costs],
    total,
    support,
    burden,
    chosen,
    leftOut,
    proof: proof(combinations, language),
    ...(taxed ? { afterTax: taxed } : {}),
    cashFlow: cashFlow(
      total,
      parts.map(({ scheme, amount }) => ({
        name: scheme.pack.name[language],
        amount,
        months: scheme.pack.payout,
      })),
      language,
    ),
    deadlines: deadlines(chosen, language),
  }
}

function sum(ranges: readonly Range[]): Range {
  return ranges.reduce((all, { lo, hi }) => ({ lo: all.lo + lo, hi: all.hi + hi }), { lo: 0, hi: 0 })
}

/** Whether some cost of this plan is of a kind that the scheme supports. */
function supports({ costClasses, covers }: Scheme, costs: readonly CostLine[]): boolean {
  return costs.some((line) => costClasses.has(line.class) || covers.has(line.class))
}

/** At most so many questions are put to a person. */
const mostQuestions = 12

function worthAsking(schemes: Scheme[], session: Session, language: Language): Question[] {
  return questionsOf(schemes, session, language).slice(0, mostQuestions)
}

function leaveOut(scheme: Scheme, session: Session, hasChosen: boolean, language: Language): LeftOut {
  const answer = estimate(scheme.pack.id, session, { language, questions: false })
  const say = moneyTexts[language].leftOut
  const { status } = answer
  if (status === 'eligible' || status === 'undecided') {
    if (answer.kind === 'tax-deduction') return { answer, why: 'deduction', text: say.deduction }
    const lack = lackOf(scheme, session)
    if (lack?.kind === 'answer')
      return { answer, why: 'needsAnswer', text: say.needsAnswer(lack.input.label[language]) }
    if (lack) return { answer, why: 'noCost', text: say.noCost }
    if (scheme.pack.conditions.some(({ is }) => !is))
      return { answer, why: 'needsHuman', text: answer.deciding }
    if (!supports(scheme, session.costs) && answer.amount.hi > 0)
      return {
        answer,
        why: 'separate',
        text: say.separate(formatManRange(answer.amount, 'support', language)),
      }
    if (answer.amount.hi > 0 && hasChosen) return { answer, why: 'combination', text: say.combination }
    return status === 'undecided'
      ? { answer, why: 'needsAnswer', text: answer.deciding }
      : { answer, why: 'noCost', text: say.noCost }
  }
  return { answer, why: status, text: answer.deciding }
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

function proof(combinations: Combination[], language: Language): MoneyCard['proof'] {
  const looked = combinations.reduce((all, one) => all + one.looked, 0)
  const bounded = combinations.reduce((all, one) => all + one.bounded, 0)
  return { combinations: looked, bounded, text: moneyTexts[language].proof(looked, bounded) }
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
