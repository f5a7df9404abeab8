import type { Figure, Reason } from '@hiroba/advice'
import { useLanguage, useTexts } from '../../language.ts'
import { moneyText } from '../../parts/money.tsx'
import { SourceNumbers } from '../../parts/sources.tsx'
import { Why } from '../../parts/why.tsx'
import { figureTexts } from './figure-texts.ts'

/** Further figures of a card, each with its reasons. */
export function Figures({ figures }: { figures: Figure[] }) {
  const texts = useTexts(figureTexts)
  const language = useLanguage()
  if (figures.length === 0) return null
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div key={figure.id}>
          <dt>{figure.label}</dt>
          <dd>
            <b>
              {figure.state === 'notPriced' || figure.state === 'notMeasured'
                ? texts.states[figure.state]
                : figure.unit === 'yen'
                  ? moneyText(figure.range, 'burden', language)
                  : texts.value(figure.range, figure.unit)}
            </b>
          </dd>
          <dd>
            {figure.reasons.length > 0 && (
              <Why summary={texts.why} about={figure.label}>
                <ReasonList reasons={figure.reasons} />
              </Why>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Sentences with the numbers of their sources. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className="lst">
      {reasons.map((reason) => (
        <li key={`${reason.code}${reason.text}`}>
          {reason.text}
          <SourceNumbers ids={[reason.sourceId]} />
        </li>
      ))}
    </ul>
  )
}
