import { useLanguage, useTexts } from '../../language.ts'
import type { PlanView } from '../../worker/use-plan.ts'
import type { PlanState } from './answers/plan-state.ts'
import { planTexts } from './texts.ts'
import type { Beginning, OpenPlan } from './use-plan-state.ts'

/** What a person must know about the state of the page: where the answers came from, and what did not work. */
export function Notice({
  beginning,
  elsewhere,
  trouble,
  onAgain,
  onBack,
}: {
  beginning: Beginning | undefined
  elsewhere: OpenPlan['elsewhere']
  trouble: PlanView['trouble']
  onAgain: () => void
  onBack: (state: PlanState) => void
}) {
  const texts = useTexts(planTexts)
  const language = useLanguage()
  const before = beginning?.before
  const from = beginning?.from
  return (
    <div className="no-print notices" role="alert">
      {beginning?.broken && (
        <p className="notice">
          {texts.broken[beginning.broken.what]} {beginning.broken.reason[language]}
        </p>
      )}
      {before && from && (
        <p className="notice">
          {texts.from[from]}{' '}
          <button type="button" className="link-btn" onClick={() => onBack(before)}>
            {texts.back}
          </button>
        </p>
      )}
      {elsewhere && (
        <p className="notice">
          {texts.elsewhere}{' '}
          <button type="button" className="link-btn" onClick={elsewhere.reread}>
            {texts.reread}
          </button>{' '}
          <button type="button" className="link-btn" onClick={elsewhere.keepMine}>
            {texts.keepMine}
          </button>
        </p>
      )}
      {trouble && (
        <p className="notice">
          {trouble.kind === 'refused' ? trouble.text : texts.stopped}{' '}
          <button type="button" className="link-btn" onClick={onAgain}>
            {texts.again}
          </button>
        </p>
      )}
    </div>
  )
}
