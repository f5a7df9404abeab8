import type { Profile } from '@hiroba/advice'
import { useLanguage, useTexts } from '../../../language.ts'
import { ListField } from '../../../parts/choice-field.tsx'
import { useContradictions } from './mend-contradictions.ts'
import { NumberAnswer } from './number-answer.tsx'
import { setProfile, useAnswers } from './plan-state.ts'
import { prefectures } from './prefectures.ts'
import { capitalRule, countRule } from './rules.ts'
import { answerTexts, kinds } from './texts.ts'

/** Who asks: kind, place, industry and size. */
export function Organisation() {
  const { input, change } = useAnswers()
  const language = useLanguage()
  const texts = useTexts(answerTexts)
  const notes = useContradictions()
  const { profile } = input
  const { kind } = profile
  // Only firms have an industry of the SME laws, only companies have capital; what was typed before stays in sight.
  const asksIndustry = profile.industry !== undefined || !kind || kind === 'company' || kind === 'soleTrader'
  const asksCapital = profile.capitalYen !== undefined || !kind || kind === 'company'
  const set = <K extends keyof Profile>(key: K, value: Profile[K] | undefined) =>
    change((input) => setProfile(input, key, value))
  return (
    <>
      <ListField
        label={texts.kind}
        empty={texts.choose}
        options={kinds.map((value) => ({ value, label: texts.kinds[value] }))}
        value={profile.kind}
        onChoose={(value) => set('kind', value)}
      />
      <ListField
        label={texts.prefecture}
        empty={texts.choose}
        options={prefectures[language].map((label, i) => ({ value: String(i + 1), label }))}
        value={profile.prefecture === undefined ? undefined : String(profile.prefecture)}
        onChoose={(value) => set('prefecture', value === undefined ? undefined : Number(value))}
      />
      {asksIndustry && (
        <ListField
          label={texts.industry}
          empty={texts.choose}
          options={texts.industries}
          value={profile.industry}
          onChoose={(value) => set('industry', value)}
        />
      )}
      <div className="pair">
        <NumberAnswer
          field="employees"
          label={texts.employees}
          unit={texts.people}
          rule={countRule(1_000_000)}
          value={profile.employees}
          store={(input, value) => setProfile(input, 'employees', value)}
          note={notes.employees}
        />
        {asksCapital && (
          <NumberAnswer
            field="capital"
            label={texts.capital}
            unit={texts.yenUnit}
            rule={capitalRule(language, profile.employees)}
            most={texts.capitalLimit}
            value={profile.capitalYen}
            store={(input, value) => setProfile(input, 'capitalYen', value)}
            note={notes.capital}
          />
        )}
      </div>
    </>
  )
}
