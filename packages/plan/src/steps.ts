import type { MoneyCard } from '@hiroba/funding'
import { type Language, longDate, parseDay } from '@hiroba/kit'
import type { PlanInput, Step } from './model.ts'
import { stepTexts } from './step-texts.ts'

/** What to do next, in the order in which it must be done: estimates before applying, ordering after the decision. */
export function stepsOf(money: MoneyCard, input: PlanInput, language: Language): Step[] {
  const say = stepTexts[language]
  const day = (date: string): string => longDate(parseDay(date), language)
  const of = (kind: string) => money.chosen.filter(({ answer }) => answer.kind === kind)
  const [subsidies, credits] = [of('subsidy'), of('tax-credit')]
  const steps: Step[] = []
  if (money.costs.length === 0) steps.push({ id: 'costs', text: say.costs })
  if (money.questions.length > 0) steps.push({ id: 'answer', text: say.answer(money.questions[0]!.text) })
  if (subsidies.length > 0) steps.push({ id: 'estimate', text: say.estimate })
  for (const { answer } of subsidies) {
    const date = answer.period?.to
    const text = say.apply(answer.name, date === undefined ? undefined : day(date))
    steps.push({
      id: `apply.${answer.scheme}`,
      text,
      scheme: answer.scheme,
      ...(date === undefined ? {} : { date }),
    })
  }
  if (subsidies.length > 0) steps.push({ id: 'order', text: say.order })
  for (const { answer } of credits) {
    const date = answer.period?.to
    const text = say.credit(answer.name, date === undefined ? undefined : day(date))
    steps.push({
      id: `credit.${answer.scheme}`,
      text,
      scheme: answer.scheme,
      ...(date === undefined ? {} : { date }),
    })
  }
  if (money.costs.length > 0) {
    const { startOn } = input.idea
    const text = say.start(startOn === undefined ? undefined : day(startOn))
    steps.push({ id: 'start', text, ...(startOn === undefined ? {} : { date: startOn }) })
    steps.push({ id: 'measure', text: say.measure })
  }
  return steps
}
