import type { Range } from '@hiroba/advice'
import { formatManRange, formatYen, type Language, toMan } from '@hiroba/kit'
import { useLanguage } from '../language.ts'

/** `support` is rounded down and `burden` up, so that no rounded figure promises more than the exact one. */
export type Side = 'support' | 'burden'

/** A range of yen in a sentence: 「100万〜133万円」. Below 10,000 yen the exact amount, as 0万円 would be false. */
export function moneyText(range: Range, side: Side, language: Language): string {
  if (Math.max(Math.abs(range.lo), Math.abs(range.hi)) >= 10_000) return formatManRange(range, side, language)
  if (range.lo === range.hi) return formatYen(range.lo, language)
  return `${range.lo.toLocaleString('en-US')}〜${formatYen(range.hi, language)}`
}

const group = (number: number) => number.toLocaleString('en-US').replace('-', '−')

/** A range of yen as a large figure with small units. `size` sets the class of the figure. */
export function Money({ range, side, size = '' }: { range: Range; side: Side; size?: string }) {
  const language = useLanguage()
  const small = Math.max(Math.abs(range.lo), Math.abs(range.hi)) < 10_000
  if (language === 'en' || small)
    return <span className={`num ${size}`}>{moneyText(range, side, language)}</span>
  const [lo, hi] = [toMan(range.lo, side), toMan(range.hi, side)]
  return (
    <span className={`num ${size}`}>
      {group(lo)}
      {lo !== hi && (
        <>
          {lo !== 0 && <small className="w">万</small>}
          <span className="to">〜</span>
          {group(hi)}
        </>
      )}
      <small>万円</small>
    </span>
  )
}
