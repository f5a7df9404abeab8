import type { Assumption, CostLine, Figure, Idea, Range, Source, Task } from '@hiroba/advice'
import { formatManRange, type Language, within } from '@hiroba/kit'
import { type EffectAssumption, effectAssumptions, effectSources } from './effect-data.ts'
import { effectTexts } from './effect-texts.ts'
import type { EffectCard } from './model.ts'

/**
 * Hours and yen that the idea may save, from the tasks that the user names:
 * hours a month = people × hours each × share in which AI is used × share of time saved. Every factor is an interval
 * or a typed value; nothing is measured before the idea runs, and the card says so.
 * @throws Problem `invalidInput` for an edit outside its limits (`path` is the id of the assumption).
 */
export function effectCard(
  idea: Idea,
  costs: readonly CostLine[],
  edits: Readonly<Record<string, number>>,
  language: Language,
): EffectCard {
  const say = effectTexts[language]
  const rows = effectAssumptions.map((row) => standing(row, edits))
  const ofUse = rows.find(({ use }) => use === (idea.use ?? 'training'))!
  const used = rows.find(({ id }) => id === 'effect.used')!
  const hourly = rows.find(({ id }) => id === 'effect.hourly')!
  const tasks = idea.tasks.map((task) => saved(task, ofUse, used, language))
  const hours = sum(tasks.map(({ hoursPerMonth }) => hoursPerMonth))
  const yen = { lo: Math.floor(hours.lo * 12 * hourly.lo), hi: Math.floor(hours.hi * 12 * hourly.hi) }
  const shown = [ofUse, used, hourly]
  return {
    measure: 'effect',
    title: say.title,
    claim:
      tasks.length === 0
        ? say.noTasks
        : say.claim(say.hours(whole(hours)), formatManRange(yen, 'support', language)),
    figures: tasks.length === 0 ? [] : figures(hours, yen, language),
    costLines: [],
    reasons: shown.map((row) => ({
      code: row.id,
      params: { lo: row.lo, hi: row.hi },
      text: row.note?.[language] ?? say.assumed(row[language]),
      sourceId: row.source,
    })),
    sources: [...new Set(shown.map((row) => row.source))].map((id) => effectSources.get(id)!),
    questions: [],
    hoursPerMonth: hours,
    yenPerYear: yen,
    domesticPercent: domestic(costs),
    tasks,
    assumptions: shown.map((row) => assumptionOf(row, edits, language)),
  }
}

type Standing = EffectAssumption

/** A typed value is certain; otherwise the row's own range stands. */
function standing(row: EffectAssumption, edits: Readonly<Record<string, number>>): Standing {
  const typed = edits[row.id]
  if (typed === undefined) return row
  const value = within({ id: row.id, label: { ja: row.ja, en: row.en }, limits: row.limits }, typed)
  return { ...row, lo: value, value, hi: value }
}

function saved(
  task: Task,
  saving: Standing,
  used: Standing,
  language: Language,
): EffectCard['tasks'][number] {
  const spent = task.people * task.hoursPerMonth
  const hoursPerMonth = {
    lo: (spent * used.lo * saving.lo) / 10_000,
    hi: (spent * used.hi * saving.hi) / 10_000,
  }
  return {
    id: task.id,
    name: task.name,
    hoursPerMonth,
    text: effectTexts[language].task(spent, used, saving),
  }
}

function sum(ranges: readonly Range[]): Range {
  return ranges.reduce((all, { lo, hi }) => ({ lo: all.lo + lo, hi: all.hi + hi }), { lo: 0, hi: 0 })
}

const whole = ({ lo, hi }: Range): Range => ({ lo: Math.floor(lo), hi: Math.floor(hi) })

function figures(hours: Range, yen: Range, language: Language): Figure[] {
  const say = effectTexts[language]
  return [
    { id: 'hours', label: say.hoursLabel, unit: 'hours', range: hours, state: 'estimated', reasons: [] },
    { id: 'yen', label: say.yenLabel, unit: 'yen', range: yen, state: 'estimated', reasons: [] },
  ]
}

/** Per cent of the spending that stays with suppliers in Japan; both ends from the ends of each line. */
function domestic(costs: readonly CostLine[]): Range {
  const inside = (end: 'lo' | 'hi'): number =>
    costs.reduce((all, line) => all + line.yen[end] * line.domesticShare, 0)
  const outside = (end: 'lo' | 'hi'): number =>
    costs.reduce((all, line) => all + line.yen[end] * (1 - line.domesticShare), 0)
  const percent = (a: number, b: number): number => (a + b === 0 ? 0 : Math.round((a / (a + b)) * 1000) / 10)
  return { lo: percent(inside('lo'), outside('hi')), hi: percent(inside('hi'), outside('lo')) }
}

function assumptionOf(
  row: Standing,
  edits: Readonly<Record<string, number>>,
  language: Language,
): Assumption {
  return {
    id: row.id,
    label: row[language],
    unit: row.unit,
    value: row.value,
    range: { lo: row.lo, hi: row.hi },
    limits: row.limits,
    edited: row.id in edits,
    source: effectSources.get(row.source) as Source,
  }
}
