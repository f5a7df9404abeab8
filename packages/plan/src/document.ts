import { type Language, longDate, parseDay } from '@hiroba/kit'
import type { Block, ReportDocument } from '@hiroba/report'
import type { Plan } from './model.ts'
import { computing, effect } from './paper/computing-and-effect.ts'
import { leftOut, money } from './paper/money.ts'
import { manValue, type Sheet, sheetOf } from './paper/sheet.ts'

/** At most so many questions are printed. */
const mostQuestions = 8

/** The plan on paper: the same figures and reasons as on the page, and the sources that it cites. */
export function planDocument(plan: Plan, language: Language): ReportDocument {
  const sheet = sheetOf(plan, language)
  const { say } = sheet
  const blocks = [
    summary(sheet),
    ...steps(sheet),
    ...money(sheet),
    ...leftOut(sheet),
    ...computing(sheet),
    ...effect(sheet),
    ...questions(sheet),
    ...answers(sheet),
  ]
  const { summary: subtitle } = plan.input.idea
  return {
    title: say.title,
    ...(subtitle ? { subtitle } : {}),
    language,
    date: plan.date,
    meta: [
      ...organisation(sheet),
      [say.basis, say.basisText(longDate(parseDay(plan.date), language))],
      [say.rules, plan.packsHash.slice(0, 12)],
    ],
    blocks,
    // An assumption is nobody's page: an address would claim that it says so.
    sources: sheet.cited.map((source) => (source.kind === 'assumption' ? { ...source, url: '' } : source)),
    foot: say.title,
  }
}

/** What the plan was computed for: only what was answered. */
function organisation({ plan, say, yen }: Sheet): [label: string, value: string][] {
  const { kind, employees, capitalYen } = plan.input.profile
  const { budgetYen } = plan.input.idea
  const man = (value: number): string => yen({ lo: value, hi: value }, 'burden')
  return [
    ...(kind === undefined ? [] : [[say.kind, say.kinds[kind]] as [string, string]]),
    ...(employees === undefined ? [] : [[say.employees, say.people(employees)] as [string, string]]),
    ...(capitalYen === undefined ? [] : [[say.capital, man(capitalYen)] as [string, string]]),
    ...(budgetYen === undefined ? [] : [[say.budget, man(budgetYen)] as [string, string]]),
  ]
}

function summary({ plan, say }: Sheet): Block {
  const { total, support, burden } = plan.money
  return {
    kind: 'keyFigures',
    figures: [
      { label: say.cost, value: manValue(total, 'burden'), unit: say.man },
      { label: say.support, value: manValue(support, 'support'), unit: say.man },
      { label: say.burden, value: manValue(burden, 'burden'), unit: say.man },
    ],
  }
}

function steps({ plan, say }: Sheet): Block[] {
  if (plan.steps.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: say.steps },
    { kind: 'list', ordered: true, items: plan.steps.map(({ text }) => text) },
  ]
}

/** What was answered, so that a reader can check the plan against the organisation. */
function answers({ plan, say }: Sheet): Block[] {
  const { answered } = plan.money
  if (answered.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: say.answers },
    {
      kind: 'table',
      columns: [
        { title: say.asked, width: 66 },
        { title: say.value, width: 34 },
      ],
      rows: answered.map(({ text, value }) => ({ cells: [text, value] })),
    },
  ]
}

function questions({ plan, say }: Sheet): Block[] {
  if (plan.questions.length === 0) return []
  const items = plan.questions.slice(0, mostQuestions).map(({ text }) => text)
  return [
    { kind: 'heading', level: 1, text: say.askFirst },
    { kind: 'list', ordered: true, items },
  ]
}
