import type { Idea, Profile } from '@hiroba/advice'
import type { Facts } from './model.ts'

/**
 * The facts that the packs share, as far as the profile and the idea know them. The industry of a profile is a class
 * of the SME Basic Act, or one of the special industries of the related acts.
 */
export function factsOf(profile: Profile, idea: Idea): Facts {
  const facts: Facts = {}
  const put = (key: string, value: Facts[string] | undefined): void => {
    if (value !== undefined) facts[key] = value
  }
  put('organisation', profile.kind)
  put('prefecture', profile.prefecture)
  put('employees', profile.employees)
  put('capitalYen', profile.kind === 'soleTrader' ? undefined : profile.capitalYen)
  put('usedOn', idea.startOn)
  put('acquiredOn', idea.startOn)
  if (profile.industry !== undefined) {
    const special = specialIndustries.get(profile.industry)
    put('industry', special ?? profile.industry)
    put('specialIndustry', special ? profile.industry : null)
  }
  return facts
}

/** Special industries and the class of the Basic Act to which they belong. */
const specialIndustries = new Map([
  ['ゴム製品製造業', '製造業その他'],
  ['旅館業', 'サービス業'],
  ['ソフトウェア業・情報処理サービス業', 'サービス業'],
])
