import type { ComputeAdvice } from '@hiroba/compute'
import { useTexts } from '../../language.ts'
import { NumberAnswer } from './answers/number-answer.tsx'
import { setEdit, useAnswers } from './answers/plan-state.ts'
import { computeTexts } from './compute-texts.ts'

const rule = { one: 1, min: 1, max: 1e11, whole: false }

/** A price that two sources do not confirm is asked for: whoever has a quotation can type it and goes on. */
export function PriceFields({ options }: { options: ComputeAdvice['options'] }) {
  const texts = useTexts(computeTexts)
  const { input } = useAnswers()
  const asked = options.flatMap((option) =>
    option.prices
      .filter((price) => price.state === 'notPriced' || input.edits[price.id] !== undefined)
      .map((price) => ({ option, price })),
  )
  if (asked.length === 0) return null
  return (
    <details className="more">
      <summary>{texts.typePrices(asked.length)}</summary>
      {asked.map(({ option, price }) => (
        <NumberAnswer
          key={price.id}
          field={`edit:${price.id}`}
          label={texts.priceOf(price.id, texts.options[option.id])}
          unit={texts.yen}
          rule={rule}
          value={input.edits[price.id]}
          store={(input, value) => setEdit(input, price.id, value)}
          hint={price.quotes.map(({ offer, asOf }) => `${offer}（${asOf}）`).join(' ')}
        />
      ))}
    </details>
  )
}
