import type { Range, Source } from '@hiroba/advice'
import { formatManRange, type Language, toMan } from '@hiroba/kit'
import type { Inline } from '@hiroba/report'
import type { Plan } from '../model.ts'
import { paperTexts } from './texts.ts'

/** The paper while it is written: the plan, the words, and the sources in the order in which they are cited. */
export interface Sheet {
  plan: Plan
  language: Language
  say: (typeof paperTexts)['ja']
  /** The range in words, support rounded down and burden up. */
  yen(range: Range, side: 'support' | 'burden'): string
  /** `[n]` for a source of the plan, nothing for none. */
  cite(id: string | undefined): Inline[]
  cited: Source[]
}

export function sheetOf(plan: Plan, language: Language): Sheet {
  const sources = new Map(plan.sources.map((source) => [source.id, source]))
  const cited: Source[] = []
  return {
    plan,
    language,
    say: paperTexts[language],
    yen: (range, side) => formatManRange(range, side, language),
    cite(id) {
      const source = id === undefined ? undefined : sources.get(id)
      if (!source) return []
      if (!cited.includes(source)) cited.push(source)
      return [{ source: cited.indexOf(source) + 1 }]
    },
    cited,
  }
}

/** The figure without its unit, for the large figures at the head: 137〜147. */
export function manValue(range: Range, side: 'support' | 'burden'): string {
  const [lo, hi] = [toMan(range.lo, side), toMan(range.hi, side)].map((man) => man.toLocaleString('en-US'))
  return lo === hi ? lo! : `${lo}〜${hi}`
}
