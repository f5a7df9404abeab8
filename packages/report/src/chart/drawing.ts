import type { Axis, Tick } from './axis.ts'
import type { Span } from './scale.ts'

/** What a mark means; the page's class is `m-` + role, the paper's colour is in svg.ts. */
export type Role =
  | 'sure'
  | 'own'
  | 'open'
  | 'openInk'
  | 'band'
  | 'old'
  | 'plan'
  | 'none'
  | 'zoneKey'
  | 'zone'
  | 'grid'
  | 'axis'
  | 'limit'
  | 'ink'

/** One mark. x and width in per cent of the drawing's width; y, height and dx in px. */
export type Mark =
  | { shape: 'rect'; role: Role; x: number; width: number; y: number; height: number }
  | { shape: 'line'; role: Role; x1: number; x2: number; y1: number; y2: number }
  | { shape: 'dot' | 'diamond' | 'pointer'; role: Role; x: number; y: number }
  | {
      shape: 'text'
      text: string
      x: number
      y: number
      dx?: number
      anchor?: 'start' | 'middle' | 'end'
      bold?: boolean
      /** `note` gray, `on` white on a filled bar, otherwise ink. */
      tone?: 'note' | 'on'
    }

/** A chart as data: React draws the marks in the page, `toSvg` writes them for paper. */
export interface Drawing {
  /** In px. */
  height: number
  marks: Mark[]
}

export const rect = (role: Role, span: Span, y: number, height: number): Mark[] =>
  span.width > 0 ? [{ shape: 'rect', role, x: span.x, width: span.width, y, height }] : []

export const upright = (role: Role, x: number, y1: number, y2: number): Mark => ({
  shape: 'line',
  role,
  x1: x,
  x2: x,
  y1,
  y2,
})

export const level = (role: Role, span: Span, y: number): Mark => ({
  shape: 'line',
  role,
  x1: span.x,
  x2: span.x + span.width,
  y1: y,
  y2: y,
})

/** Gray lines at the ticks, a darker one at 0. */
export function gridMarks(axis: Axis, height: number): Mark[] {
  return axis.ticks.map(({ x }) => upright(x === 0 ? 'axis' : 'grid', x, 0, height))
}

/** A word at x that does not run over the drawing's edges. */
export function textAt(text: string, x: number, y: number, bold = false): Mark {
  const anchor = x < 12 ? 'start' : x > 88 ? 'end' : 'middle'
  return { shape: 'text', text, x, y, anchor, bold }
}

/** The labels of an axis, a row by itself above the list. */
export function drawAxis(ticks: readonly Tick[]): Drawing {
  const marks = ticks.map(({ x, label }, i): Mark => {
    const anchor = x >= 100 ? 'end' : i === 0 && x === 0 ? 'start' : 'middle'
    return { shape: 'text', text: label, x, y: 13, anchor, tone: 'note' }
  })
  return { height: 18, marks }
}

/** Not measured, not priced: an empty box with the word inside. Never 0, never blank. */
export function drawNone(word: string): Drawing {
  return {
    height: 36,
    marks: [
      { shape: 'rect', role: 'none', x: 0, width: 100, y: 6, height: 24 },
      { shape: 'text', text: word, x: 50, y: 23, anchor: 'middle', tone: 'note' },
    ],
  }
}
