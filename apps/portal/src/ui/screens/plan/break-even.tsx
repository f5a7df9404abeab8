import type { Range } from '@hiroba/advice'
import type { ComputeAdvice } from '@hiroba/compute'
import { breakEven, drawBreakEven } from '@hiroba/report'
import { useTexts } from '../../language.ts'
import { Chart } from '../../parts/chart.tsx'
import { computeTexts } from './compute-texts.ts'

/** Hours of a month; the share of use is shown in hours, which people know. */
const hoursOfMonth = 730

const hours = (share: number) => Math.round(share * hoursOfMonth)

/**
 * From how many hours a month a machine of one's own is cheaper than a rented one.
 * @param at share of all hours where both cost the same, with its ends when prices move. @param now share that the work is expected to need.
 */
export function BreakEven({
  at,
  now,
}: {
  at: NonNullable<ComputeAdvice['breakEven']>
  now: Range | undefined
}) {
  const texts = useTexts(computeTexts)
  const here = hours(now ? (now.lo + now.hi) / 2 : 0)
  const point = { lo: hours(at.lo), mid: hours(at.value), hi: hours(at.hi) }
  const never = point.mid > hoursOfMonth
  const words = {
    now: texts.now(here),
    at: texts.at(point.mid),
    below: texts.cloudCheaper,
    above: texts.ownCheaper,
    end: texts.whole(hoursOfMonth),
  }
  const label = `${words.now}。${never ? texts.never : words.at}`
  return (
    <>
      <h3 className="h4">{texts.breakEven}</h3>
      <p>{never ? texts.never : texts.breakEvenSay(point.mid, here)}</p>
      <div className="break-even">
        <Chart drawing={drawBreakEven(breakEven(here, point, hoursOfMonth), words)} label={label} />
      </div>
      <p className="t-note below">{texts.breakEvenNote(point.lo, point.hi)}</p>
    </>
  )
}
