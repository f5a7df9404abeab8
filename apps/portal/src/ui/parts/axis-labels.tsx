import { drawAxis, type Tick } from '@hiroba/report'
import { Chart } from './chart.tsx'

/** Nearer to the end than this, in per cent, a label would run into the last one, which has the unit. */
const room = 22

/** The numbers above a list of bars. */
export function AxisLabels({ ticks }: { ticks: readonly Tick[] }) {
  const last = ticks.at(-1)
  const clear = ticks.filter((tick) => tick === last || last === undefined || last.x - tick.x > room)
  return <Chart drawing={drawAxis(clear)} />
}
