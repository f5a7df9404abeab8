import { Problem, type Words } from '@hiroba/kit'

/** A closed range of any unit; lo = hi where the value is certain. */
export interface Range {
  lo: number
  hi: number
}

/** A value with its interval: lo <= mid <= hi. */
export interface Estimate extends Range {
  mid: number
}

/** A stretch of a drawing's width in per cent: 0 <= x, 0 <= width, x + width <= 100. */
export interface Span {
  x: number
  width: number
}

/** Where `value` stands between `from` (0) and `to` (100), in per cent; what lies beyond is held at the edge. */
export function place(value: number, from: number, to: number): number {
  const share = ((value - from) / (to - from)) * 100
  return round(Math.min(100, Math.max(0, share)))
}

/** The stretch from `lo` to `hi` on the axis `from`..`to`, cut at the axis' ends. */
export function span(lo: number, hi: number, from: number, to: number): Span {
  const x = place(lo, from, to)
  return { x, width: round(Math.max(0, place(hi, from, to) - x)) }
}

/** Three decimals of a per cent are finer than any screen or printer, and keep the markup short. */
function round(percent: number): number {
  return Math.round(percent * 1000) / 1000 + 0
}

/** @throws Problem `invalidInput` unless lo <= hi and both are numbers. */
export function checkRange(path: string, range: Range): void {
  if (!(range.lo <= range.hi)) throw new Problem('invalidInput', { path, expected: ordered })
}

/** @throws Problem `invalidInput` unless lo <= mid <= hi. */
export function checkEstimate(path: string, { lo, mid, hi }: Estimate): void {
  if (!(lo <= mid && mid <= hi)) throw new Problem('invalidInput', { path, expected: ordered })
}

/** @throws Problem `invalidInput` unless the axis runs from a finite number up to a larger one. */
export function checkAxis(path: string, from: number, to: number): void {
  if (!(from < to && Number.isFinite(from) && Number.isFinite(to)))
    throw new Problem('invalidInput', { path, expected: forward })
}

const ordered: Words = {
  ja: '小さい方から順に、数で書いてください。',
  en: 'Give numbers, the smaller one first.',
}
const forward: Words = {
  ja: '軸の終わりは、始まりより大きい数にしてください。',
  en: 'The end of the axis must be a number above its beginning.',
}
