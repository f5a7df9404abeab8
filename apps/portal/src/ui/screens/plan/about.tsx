import { longDate, parseDay } from '@hiroba/kit'
import type { Plan } from '@hiroba/plan'
import { useLanguage, useTexts } from '../../language.ts'
import { planTexts } from './texts.ts'

/** What the plan was computed from, where the answers are kept, and the way to clear them. */
export function About({ plan, onClear }: { plan: Plan; onClear: () => void }) {
  const texts = useTexts(planTexts)
  const language = useLanguage()
  const official = plan.sources.filter(({ kind }) => kind === 'official').length
  return (
    <div className="about t-note">
      <h3>{texts.about}</h3>
      <dl>
        <dt>{texts.computedOn}</dt>
        <dd>{longDate(parseDay(plan.date), language)}</dd>
        <dt>{texts.packs}</dt>
        <dd>{plan.packsHash.slice(0, 12)}</dd>
        <dt>{texts.sources}</dt>
        <dd>
          <a href="#sources">{texts.sourceCount(plan.sources.length, official)}</a>
        </dd>
        <dt>{texts.stored}</dt>
        <dd>{texts.storedText}</dd>
      </dl>
      <button type="button" className="link-btn no-print" onClick={onClear}>
        {texts.clear}
      </button>
    </div>
  )
}
