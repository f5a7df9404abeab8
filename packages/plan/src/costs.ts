import type { CostLine, Idea } from '@hiroba/advice'
import type { Facts } from '@hiroba/funding'
import type { Language } from '@hiroba/kit'

const label = { ja: '研修の受講料', en: 'Training fees' }

/** The scheme that asks for the training; its answers may stand under its own keys. */
const training = 'jinzai.reskilling.2025'

/** The cost of the training that the answers describe: people × fee. Nothing where one of them is missing. */
function trainingLine(answers: Facts, language: Language): CostLine[] {
  const given = (key: string): Facts[string] | undefined => answers[`${training}:${key}`] ?? answers[key]
  const [trainees, fee] = [given('trainees'), given('feePerTraineeYen')]
  if (typeof trainees !== 'number' || typeof fee !== 'number' || trainees * fee === 0) return []
  const yen = trainees * fee
  return [
    {
      id: 'training',
      class: 'training',
      label: label[language],
      yen: { lo: yen, hi: yen },
      measure: 'skills',
      domesticShare: 1,
    },
  ]
}

/** The cost lines of all cards together: those that the user knows, the training, and the computing. */
export function allCosts(
  idea: Idea,
  answers: Facts,
  computing: readonly CostLine[],
  language: Language,
): CostLine[] {
  // Who has entered a cloud fee or a machine has priced the computing already; who has not said what for has no costs.
  const priced = idea.costs.some((line) => ['cloud', 'equipment', 'api'].includes(line.class))
  const wanted = idea.use !== undefined && !priced
  return [...idea.costs, ...trainingLine(answers, language), ...(wanted ? computing : [])]
    .map((line) => ({ ...line, yen: { lo: Math.floor(line.yen.lo), hi: Math.ceil(line.yen.hi) } }))
    .filter(({ yen }) => yen.hi > 0)
}
