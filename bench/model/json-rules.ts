import { dayNumber } from './publicodes.ts'
import { industries, type Rate, type SchemeNumbers, schemes, smallLimit } from './schemes.ts'

/**
 * The model for json-rules-engine 7.3: eligibility only, since its rules hold conditions and cannot compute an amount.
 * The lower limit of the grant is written as the smallest cost that reaches it at each rate, worked out here.
 */
export function jsonRules() {
  return schemes.map((scheme) => ({
    conditions: {
      all: [
        fact('day', 'greaterThanInclusive', dayNumber(scheme.from)),
        fact('day', 'lessThanInclusive', dayNumber(scheme.to)),
        fact('largeOwned', 'equal', false),
        { any: industries.map(isSmallIn) },
        fact('years', 'greaterThanInclusive', scheme.minYears),
        ...(scheme.ruralOnly ? [fact('rural', 'equal', true)] : []),
        { any: [reaches(scheme, true), reaches(scheme, false)] },
      ],
    },
    event: { type: scheme.id },
  }))
}

const fact = (name: string, operator: string, value: unknown) => ({ fact: name, operator, value })

function isSmallIn({ key, capitalYen, employees }: (typeof industries)[number]) {
  const either = [
    fact('capitalYen', 'lessThanInclusive', capitalYen),
    fact('employees', 'lessThanInclusive', employees),
  ]
  return { all: [fact('industry', 'equal', key), { any: either }] }
}

function reaches(scheme: SchemeNumbers, isBetter: boolean) {
  const condition =
    scheme.better === 'small'
      ? fact('employees', isBetter ? 'lessThanInclusive' : 'greaterThan', smallLimit)
      : fact(scheme.better, 'equal', isBetter)
  const cost = smallestCost(scheme, isBetter ? scheme.betterRate : scheme.rate)
  return { all: [condition, fact('costYen', 'greaterThanInclusive', cost)] }
}

/** Every cap is above the lower limit, and the limit is a multiple of the step, so that the cost alone decides. */
function smallestCost({ floorYen }: SchemeNumbers, [n, d]: Rate): number {
  return Math.ceil((floorYen * d) / n)
}
