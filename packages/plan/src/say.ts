import { formatManRange, type Language } from '@hiroba/kit'
import type { Plan } from './model.ts'
import { planTexts } from './texts.ts'

/** A plan as lines of text, for the terminal. */
export function sayPlan(plan: Plan, language: Language): string {
  const say = planTexts[language]
  const { money, compute, effect } = plan
  const yen = (range: { lo: number; hi: number }, side: 'support' | 'burden'): string =>
    formatManRange(range, side, language)
  return [
    `${say.title} ${plan.date}`,
    '',
    `■ ${money.title}: ${money.claim}`,
    `  ${say.cost} ${yen(money.total, 'burden')} / ${say.support} ${yen(money.support, 'support')} / ${say.burden} ${yen(money.burden, 'burden')}`,
    ...money.chosen.map(
      ({ answer, amount }) => `  ○ ${answer.name}: ${yen(amount, 'support')} — ${answer.deciding}`,
    ),
    ...money.leftOut.map(({ answer, text }) => `  － ${answer.name}: ${text}`),
    ...(money.afterTax ? [`  ${money.afterTax.text}`] : []),
    `  ${money.proof.text}`,
    '',
    `■ ${compute.title}: ${compute.claim}`,
    '',
    `■ ${effect.title}: ${effect.claim}`,
    ...effect.tasks.map(({ name, text }) => `  ${name}: ${text}`),
    '',
    ...(plan.questions.length > 0 ? [`■ ${say.askFirst}`] : []),
    ...plan.questions.slice(0, 5).map(({ text }) => `  ? ${text}`),
  ].join('\n')
}
