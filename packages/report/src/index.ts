export { type Axis, type AxisUnit, niceAxis, type Tick, yenUnit } from './chart/axis.ts'
export { type PriceBar, priceBar, type RangeBar, rangeBar, type SplitBar, splitBar } from './chart/bars.ts'
export { type Timeline, type TimelineEvent, timeline, type ValidityBar, validityBar } from './chart/dates.ts'
export { drawMonths, drawTimelineRow, drawValidity, drawYears } from './chart/draw-dates.ts'
export { drawBreakEven, drawInterval } from './chart/draw-estimates.ts'
export { drawPrice, drawRange, drawSplit } from './chart/draw-money.ts'
export { type Drawing, drawAxis, drawNone, type Mark, type Role } from './chart/drawing.ts'
export { type BreakEven, breakEven, type IntervalBand, intervalBand } from './chart/estimates.ts'
export type { Estimate, Range, Span } from './chart/scale.ts'
export { toSvg } from './chart/svg.ts'
export { checkDocument } from './check-document.ts'
export type {
  Block,
  Chart,
  Column,
  DocumentSource,
  Inline,
  KeyFigure,
  ReportDocument,
  Rich,
  Row,
} from './document.ts'
