import type { Idea } from '@hiroba/advice'
import type { CostOption, OptionId } from './cost.ts'

/** What keeps an option from being chosen: where the data may go, or what the idea is for. */
export type ExcludedBy = 'place' | 'use'

/** An option, and why it may not be chosen, if it may not. */
export interface WeighedOption extends CostOption {
  excludedBy?: ExcludedBy
}

/** Data that may not leave the house leaves only a machine in it; a domestic cloud means offers in Japan, of all kinds. */
const allowedAt: Record<NonNullable<Idea['place']>, readonly OptionId[]> = {
  premises: ['onPrem'],
  domesticCloud: ['onPrem', 'cloud', 'privateCloud', 'api'],
  anywhere: ['onPrem', 'cloud', 'privateCloud', 'api'],
}

/** The use comes first: a hosted model has no weights of one's own to train, wherever the data may go. */
export function weighed(
  option: CostOption,
  use: NonNullable<Idea['use']>,
  place: NonNullable<Idea['place']>,
): WeighedOption {
  if (use === 'training' && option.id === 'api') return { ...option, excludedBy: 'use' }
  return allowedAt[place].includes(option.id) ? option : { ...option, excludedBy: 'place' }
}
