import type { Language } from '@hiroba/kit'
import type { Drawing } from './chart/drawing.ts'

/** A piece of a sentence. All strings are data: what looks like markup is printed as it stands. */
export type Inline =
  | string
  | { bold: string }
  /** A gray line of its own below the words before it. */
  | { note: string }
  /** `[n]`, the n-th of the document's sources, counted from 1. */
  | { source: number }
  /** A word in a frame: `check` for 要確認, `waiting` for 回答待ち, `ended` for 終了. */
  | { tag: string; tone?: 'plain' | 'check' | 'waiting' | 'ended' }

export type Rich = string | readonly Inline[]

/** A chart and the sentence that says the same to those who do not see it. */
export interface Chart {
  drawing: Drawing
  alt: string
}

export interface Column {
  title: Rich | Chart
  align?: 'left' | 'right'
  /** Per cent of the table's width, above 0 to 100. Needed where a cell holds a chart; else as wide as it must be. */
  width?: number
}

export interface Row {
  cells: readonly (Rich | Chart)[]
  /** `chosen` is tinted, `total` is bold above an ink line, `quiet` is gray. */
  look?: 'chosen' | 'total' | 'quiet'
}

export interface KeyFigure {
  label: string
  value: string
  unit: string
  note?: string
}

export type Block =
  /** 1 opens a row of the page with an ink line above; 2 and 3 divide it. No level is skipped. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: Rich }
  | { kind: 'paragraph'; text: Rich }
  /** What follows, in large letters: the sentence that is read first. */
  | { kind: 'claim'; text: Rich }
  | { kind: 'keyFigures'; figures: readonly KeyFigure[] }
  | { kind: 'table'; columns: readonly Column[]; rows: readonly Row[]; note?: Rich }
  | ({ kind: 'chart' } & Chart)
  | { kind: 'list'; items: readonly Rich[]; ordered?: boolean }
  /** Small and gray. */
  | { kind: 'note'; text: Rich }
  | { kind: 'pageBreak' }

/** Where a figure comes from; a Source of the advice has this shape. Dates are `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export interface DocumentSource {
  title: string
  publisher: string
  url: string
  asOf: string
  readOn: string
  kind: 'official' | 'secondary' | 'answer' | 'assumption'
  confidence: 'high' | 'medium' | 'low'
}

/** A report as data: what is said, in order, without a word on how it is set. */
export interface ReportDocument {
  title: string
  /** Beside the title: whose report it is. */
  subtitle?: string
  language: Language
  /** The day of the report, `YYYY-MM-DD`. */
  date: string
  /** Facts about the report: label and value. */
  meta: readonly (readonly [label: string, value: string])[]
  blocks: readonly Block[]
  sources: readonly DocumentSource[]
  /** At the foot of each page, before the hash: the report's name or number. */
  foot: string
}
