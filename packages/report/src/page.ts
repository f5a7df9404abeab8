import { dayInJapan, type Language, longDate, parseDay, partsOf, tryParseDay } from '@hiroba/kit'
import { toSvg } from './chart/svg.ts'
import { isChart } from './check-document.ts'
import type { Block, Chart, DocumentSource, Inline, ReportDocument, Rich } from './document.ts'
import { printable } from './fonts.ts'
import { texts } from './texts.ts'

/** Between the margins of A4 (178 mm), in the px of the drawings: on paper 16 px are 9 pt. */
const paperWidth = 897
const cellGap = 16

/** The document as the template reads it: plain JSON, every string printable, every chart an SVG. */
export function page(document: ReportDocument, hash: string, now: Date) {
  const { language } = document
  const words = texts[language]
  return {
    title: printable(document.title),
    subtitle: printable(document.subtitle ?? ''),
    language,
    now: propertyDate(now),
    hash,
    meta: [...document.meta, [words.date, longDate(parseDay(document.date), language)] as const].map((pair) =>
      pair.map(printable),
    ),
    blocks: document.blocks.map(block),
    sourcesTitle: words.sources,
    sources: document.sources.map((source) => sourceLine(source, language)),
    foot: printable(document.foot),
  }
}

function propertyDate(now: Date) {
  const { year, month, date } = partsOf(dayInJapan(now))
  return { year, month, day: date }
}

function block(block: Block) {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'claim':
    case 'note':
      return { ...block, text: rich(block.text) }
    case 'list':
      return { ...block, ordered: block.ordered ?? false, items: block.items.map(rich) }
    case 'keyFigures':
      return {
        kind: block.kind,
        figures: block.figures.map(({ label, value, unit, note = '' }) => ({
          label: printable(label),
          value: printable(value),
          unit: printable(unit),
          note: printable(note),
        })),
      }
    case 'chart':
      return { kind: block.kind, ...chart(block, paperWidth) }
    case 'table':
      return table(block)
    case 'pageBreak':
      return block
  }
}

function table({ columns, rows, note }: Extract<Block, { kind: 'table' }>) {
  const cell = (content: Rich | Chart, column: number) => {
    const width = ((columns[column]?.width ?? 100) / 100) * paperWidth - cellGap
    return isChart(content) ? { chart: chart(content, width) } : { text: rich(content) }
  }
  return {
    kind: 'table',
    columns: columns.map(({ title, align = 'left', width = 0 }, i) => ({
      title: cell(title, i),
      align,
      width,
    })),
    rows: rows.map(({ cells, look = 'plain' }) => ({ look, cells: cells.map(cell) })),
    note: note === undefined ? [] : rich(note),
  }
}

function chart({ drawing, alt }: Chart, width: number) {
  const marks = drawing.marks.map((mark) =>
    mark.shape === 'text' ? { ...mark, text: printable(mark.text) } : mark,
  )
  return { svg: toSvg({ ...drawing, marks }, width), height: drawing.height, alt: printable(alt) }
}

function rich(text: Rich) {
  return (typeof text === 'string' ? [text] : text).map(inline)
}

function inline(piece: Inline) {
  if (typeof piece === 'string') return { kind: 'plain', text: printable(piece) }
  if ('bold' in piece) return { kind: 'bold', text: printable(piece.bold) }
  if ('note' in piece) return { kind: 'note', text: printable(piece.note) }
  if ('source' in piece) return { kind: 'source', number: piece.source }
  return { kind: 'tag', text: printable(piece.tag), tone: piece.tone ?? 'plain' }
}

function sourceLine(source: DocumentSource, language: Language) {
  const words = texts[language]
  const dates = [
    source.asOf && words.asOf(writtenDate(source.asOf, language)),
    source.readOn && words.readOn(writtenDate(source.readOn, language)),
  ]
  return {
    title: printable(source.title),
    publisher: printable(source.publisher),
    url: printable(source.url),
    dates: printable(dates.filter(Boolean).join(language === 'ja' ? '、' : ', ')),
    kind: words.kinds[source.kind],
    unconfirmed: source.confidence === 'low' ? words.unconfirmed : '',
  }
}

/** A day, a month or a year in words; anything else as it stands. */
function writtenDate(date: string, language: Language): string {
  const day = tryParseDay(date)
  if (day !== undefined) return longDate(day, language)
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(date) ?? []
  if (year === undefined || language !== 'ja') return date
  return month === undefined ? `${year}年` : `${year}年${Number(month)}月`
}
