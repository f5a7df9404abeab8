import type { Assumption, Card, Idea, Profile, Range } from '@hiroba/advice'
import { formatManRange, type Language } from '@hiroba/kit'
import { type Adoption, adopt } from './adopt.ts'
import { figuresOf } from './advice-figures.ts'
import { percent, reasonsOf } from './advice-reasons.ts'
import type { Edits } from './assumptions.ts'
import { sourcesOf } from './catalogue.ts'
import type { CostOption } from './cost.ts'
import { costLines } from './cost-lines.ts'
import { questionsOf } from './questions.ts'
import { textsIn } from './texts.ts'

export interface ComputeContext {
  /** The day for which the advice is meant, `YYYY-MM-DD`. */
  date: string
  language: Language
  /** Assumption or price id → what the user typed. */
  edits?: Edits
}

/** The card, and everything that it was made from, for the screen that opens it. */
export interface ComputeAdvice extends Card, Omit<Adoption, 'use' | 'assumptions'> {
  assumptions: Assumption[]
}

/**
 * What computing an idea needs: the workload of its use, a fitting domestic model, the GPUs, and the cost of cloud, own
 * machine, private cloud and API over the years of use.
 * What the idea leaves open is assumed (answering, the profile's employees or ten people, data anywhere) and asked for.
 * @throws Problem `invalidInput` for an edit outside its range (`path` is the id of the assumption), `numberTooLarge`
 * where the cost passes 2^53 yen.
 */
export function advise(profile: Profile, idea: Idea, context: ComputeContext): ComputeAdvice {
  const { language, edits = {} } = context
  const people = Math.max(1, idea.users ?? profile.employees ?? 10)
  const { use = 'answering', place = 'anywhere' } = idea
  const input = { use, people, place, edits }
  const adoption = adopt(input)
  const { use: _row, ...rest } = adoption
  const reasons = reasonsOf(adoption, place, language)
  const figures = figuresOf(adoption, language)
  const cited = [...reasons, ...figures.flatMap((f) => f.reasons)].flatMap((r) => r.sourceId ?? [])
  return {
    ...rest,
    assumptions: rest.assumptions.map((row) => openAssumption(row, edits, language)),
    measure: 'compute',
    title: textsIn(language).title,
    claim: claimOf(adoption, place, language),
    figures,
    costLines: costLines(adoption, place, language),
    reasons,
    sources: sourcesOf([
      ...cited,
      ...priceSources(adoption.options),
      ...rest.assumptions.map((a) => a.source),
    ]),
    questions: questionsOf(idea, profile, input, language),
  }
}

function openAssumption(row: Adoption['assumptions'][number], edits: Edits, language: Language): Assumption {
  return {
    id: row.id,
    label: row.label[language],
    unit: row.unit,
    value: row.value,
    range: { lo: row.lo, hi: row.hi },
    limits: { lo: row.min, hi: row.max },
    edited: row.id in edits,
    source: sourcesOf([row.source])[0]!,
  }
}

function claimOf(adoption: Adoption, place: NonNullable<Idea['place']>, language: Language): string {
  const { chosen, options, placement, model, utilisation, assumptions, cheaperElsewhere } = adoption
  const t = textsIn(language)
  if (chosen?.id === 'api') return t.claimApi(model.name, percent(utilisation?.hi ?? 0))
  if (!placement) return t.claimNoMachine
  if (!chosen?.machine) {
    const open = options.filter((o) => !o.excludedBy).map((o) => t.options[o.id])
    return t.claimNotPriced(open.join(language === 'ja' ? '・' : ', '))
  }
  const years = assumptions.find((a) => a.id === 'years')!.value
  const money = (range: Range) => formatManRange(range, 'burden', language)
  const { gpus, gpu } = chosen.machine
  const claim = t.claimMachine(t.options[chosen.id], gpus, gpu.name, money(chosen.total), years)
  if (!cheaperElsewhere || place === 'anywhere') return claim
  return claim + t.claimPlace[place](percent(utilisation?.hi ?? 0), money(cheaperElsewhere.total), years)
}

function priceSources(options: readonly CostOption[]): string[] {
  return options.flatMap((o) => o.prices.flatMap((p) => p.quotes.map((q) => q.source)))
}
