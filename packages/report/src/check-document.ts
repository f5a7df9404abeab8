import { Problem, parseDay, type Words } from '@hiroba/kit'
import type { Block, Chart, ReportDocument, Rich } from './document.ts'

/**
 * Refuses a document that could be printed only in part or read only by the eye.
 * @throws Problem `invalidInput` with the path of the place; `invalidDate` for the date.
 */
export function checkDocument(document: ReportDocument): void {
  if (document.title.trim() === '') refuse('title', expected.words)
  if (document.language !== 'ja' && document.language !== 'en') refuse('language', expected.language)
  parseDay(document.date)
  let level = 0
  document.blocks.forEach((block, i) => {
    const path = `blocks.${i}`
    if (block.kind === 'heading') {
      if (block.level > level + 1) refuse(`${path}.level`, expected.level)
      level = block.level
    }
    checkBlock(block, path, document.sources.length)
  })
}

function checkBlock(block: Block, path: string, sources: number): void {
  if (!kinds.includes(block.kind)) refuse(`${path}.kind`, expected.kind)
  if (block.kind === 'heading' && plainText(block.text).trim() === '') refuse(`${path}.text`, expected.words)
  if ('text' in block) checkRich(block.text, `${path}.text`, sources)
  if (block.kind === 'chart') checkChart(block, path)
  if (block.kind === 'table') checkTable(block, path, sources)
  if (block.kind === 'keyFigures' && block.figures.length === 0) refuse(`${path}.figures`, expected.figures)
  if (block.kind === 'list') {
    for (const [i, item] of block.items.entries()) checkRich(item, `${path}.items.${i}`, sources)
  }
}

const kinds: Block['kind'][] = [
  'heading',
  'paragraph',
  'claim',
  'keyFigures',
  'table',
  'chart',
  'list',
  'note',
  'pageBreak',
]

function checkTable(table: Extract<Block, { kind: 'table' }>, path: string, sources: number): void {
  if (table.columns.length === 0) refuse(`${path}.columns`, expected.columns)
  table.columns.forEach(({ title, width }, i) => {
    const at = `${path}.columns.${i}`
    if (width !== undefined && !(width > 0 && width <= 100)) refuse(`${at}.width`, expected.width)
    checkCell(title, `${at}.title`, sources, width)
  })
  table.rows.forEach(({ cells }, i) => {
    const at = `${path}.rows.${i}`
    if (cells.length !== table.columns.length) refuse(at, expected.cells)
    cells.forEach((cell, j) => {
      checkCell(cell, `${at}.cells.${j}`, sources, table.columns[j]?.width)
    })
  })
  if (table.note !== undefined) checkRich(table.note, `${path}.note`, sources)
}

function checkCell(cell: Rich | Chart, path: string, sources: number, width: number | undefined): void {
  if (!isChart(cell)) checkRich(cell, path, sources)
  else if (width === undefined) refuse(path, expected.width)
  else checkChart(cell, path)
}

function checkChart(chart: Chart, path: string): void {
  if (chart.alt.trim() === '') refuse(`${path}.alt`, expected.alt)
  if (!(chart.drawing.height > 0)) refuse(`${path}.drawing.height`, expected.height)
}

function checkRich(text: Rich, path: string, sources: number): void {
  if (typeof text === 'string') return
  text.forEach((piece, i) => {
    if (typeof piece === 'string' || !('source' in piece)) return
    if (!(Number.isInteger(piece.source) && piece.source >= 1 && piece.source <= sources))
      refuse(`${path}.${i}.source`, expected.source)
  })
}

export function isChart(cell: Rich | Chart): cell is Chart {
  return typeof cell === 'object' && 'drawing' in cell
}

/** The words alone. */
function plainText(text: Rich): string {
  if (typeof text === 'string') return text
  return text.map((piece) => (typeof piece === 'string' ? piece : Object.values(piece)[0])).join('')
}

function refuse(path: string, words: Words): never {
  throw new Problem('invalidInput', { path, expected: words })
}

const expected = {
  words: { ja: '言葉を書いてください。', en: 'Please write some words.' },
  language: { ja: '「ja」か「en」を選んでください。', en: 'Choose “ja” or “en”.' },
  level: {
    ja: '見出しは1から始め、段を飛ばさないでください。',
    en: 'Begin headings at level 1 and skip no level.',
  },
  kind: { ja: 'この種類の段落はありません。', en: 'There is no such kind of block.' },
  figures: { ja: '数字を1つ以上書いてください。', en: 'Give at least one figure.' },
  columns: { ja: '列を1つ以上書いてください。', en: 'Give at least one column.' },
  width: {
    ja: '列の幅を、0より大きく100以下の%で書いてください。',
    en: 'Give the column’s width in per cent, above 0 and up to 100.',
  },
  cells: { ja: '欄の数を、列の数と同じにしてください。', en: 'Give as many cells as there are columns.' },
  alt: {
    ja: '図の内容を、文で書いてください。',
    en: 'Say in a sentence what the chart shows.',
  },
  height: { ja: '図の高さを0より大きくしてください。', en: 'The chart’s height must be above 0.' },
  source: {
    ja: '出典の番号は、1から出典の数までにしてください。',
    en: 'The number of a source must be one of the list.',
  },
} satisfies Record<string, Words>
