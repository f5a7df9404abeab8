import { Problem } from '@hiroba/kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, ReportDocument } from './document.ts'
import { codePoints, fonts, printable } from './fonts.ts'
import { documentHash, renderPdf } from './pdf.ts'
import { readPdf } from './read-pdf.ts'
import { sample } from './sample.ts'

const now = new Date('2026-11-23T00:00:00Z')
const read = (document: ReportDocument) => readPdf(renderPdf(document, { now }))
const bare = (blocks: Block[], more: Partial<ReportDocument> = {}): ReportDocument => ({
  title: '見本',
  language: 'ja',
  date: '2026-11-23',
  meta: [],
  blocks,
  sources: [],
  foot: '',
  ...more,
})

describe('the paper', () => {
  test('says everything in reading order, rare letters included', async () => {
    const { text } = await read(sample)
    const order = [
      '生成AI導入計画',
      '髙橋﨑子',
      '見本ITサービス㈱',
      '作成日2026年11月23日',
      'お金',
      '自社で払うのは148万〜195万円になる見込みです。',
      '受けられる見込み185万〜232万円3つの制度の合計',
      '制度ごとの見込み',
      'デジタル化・AI導入補助金2026通常枠回答待ち',
      '[1]',
      '100万〜133万円',
      '合計185万〜232万円',
      'いつまでに',
      '損益の分かれ目',
      '12.4〜22.8%',
      '3.広げる',
      '出典',
      'デジタル化・AI導入補助金2026の概要要確認例示団体2026年2月時点、2026年11月1日閲覧',
      '中小企業の定義について',
    ]
    let at = 0
    for (const words of order) {
      const found = text.indexOf(words, at)
      expect(found, words).toBeGreaterThanOrEqual(at)
      at = found + words.length
    }
  })

  test('is tagged, in Japanese, with a title, headings, tables and a sentence for every chart', async () => {
    const pdf = await read(sample)
    expect(pdf).toMatchObject({ marked: true, language: 'ja', title: sample.title })
    const roles = new Set(pdf.tags.map((tag) => tag.role))
    for (const role of ['H1', 'H2', 'P', 'Table', 'THead', 'TH', 'TR', 'TD', 'L', 'LI', 'Figure', 'Link'])
      expect(roles).toContain(role)
    const alts = pdf.tags.filter((tag) => tag.role === 'Figure').map((tag) => tag.alt)
    expect(alts).toEqual(chartAlts(sample))
  })

  test('is set in Noto Sans JP alone, the words inside charts too', async () => {
    expect((await read(sample)).fonts).toEqual(new Set(['NotoSansJP-Regular', 'NotoSansJP-Bold']))
  })

  test('an English report speaks English', async () => {
    const block: Block = { kind: 'heading', level: 1, text: 'Money' }
    const pdf = await read(bare([block], { language: 'en', title: 'Plan', sources: sample.sources }))
    expect(pdf.language).toBe('en')
    expect(pdf.text).toContain('Date23November2026')
    expect(pdf.text).toContain('Sources[1]')
    expect(pdf.text).toContain('Tobeconfirmed')
  })

  test('the same document gives the same bytes, and another one another hash', () => {
    expect(renderPdf(sample, { now })).toEqual(renderPdf(structuredClone(sample), { now }))
    const { title, ...rest } = sample
    expect(documentHash({ ...rest, title })).toBe(documentHash(sample))
    expect(documentHash({ ...sample, date: '2026-11-24' })).not.toBe(documentHash(sample))
  })

  test('the hash stands in the foot of each page', async () => {
    const hash = documentHash(sample)
    const { text } = await read(sample)
    expect(text.split(`SHA-256${hash.slice(0, 16)}`).length - 1).toBe(2)
    expect(text).toContain('2／2')
  })

  test('a table of 200 rows runs over pages and loses none', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => ({ cells: [`行${i}。`] }))
    const { text } = await read(bare([{ kind: 'table', columns: [{ title: '列' }], rows }]))
    for (let i = 0; i < 200; i++) expect(text).toContain(`行${i}。`)
  })
})

describe('words are data', () => {
  const hostile =
    '#panic("x") $x^2$ *太字* _斜体_ @ref <label> `raw` \\ ]] [[ // -- ~ "引用" = 見出し #{1+1} &amp; %'

  test('what looks like markup is printed as it stands, everywhere', async () => {
    const words = hostile.replaceAll(/\s/g, '')
    const rich = [hostile, { bold: hostile }, { note: hostile }, { tag: hostile }]
    const { text, title } = await read({
      ...bare([
        { kind: 'heading', level: 1, text: rich },
        { kind: 'paragraph', text: rich },
        { kind: 'claim', text: hostile },
        { kind: 'note', text: hostile },
        { kind: 'list', items: [hostile] },
        { kind: 'keyFigures', figures: [{ label: hostile, value: hostile, unit: hostile, note: hostile }] },
        {
          kind: 'table',
          columns: [{ title: hostile }],
          rows: [{ cells: [hostile], look: 'total' }],
          note: hostile,
        },
        {
          kind: 'chart',
          alt: hostile,
          drawing: { height: 30, marks: [{ shape: 'text', text: hostile, x: 0, y: 20 }] },
        },
      ]),
      title: hostile,
      subtitle: hostile,
      meta: [[hostile, hostile]],
      sources: [{ ...sample.sources[0]!, title: hostile, publisher: hostile, url: hostile, asOf: hostile }],
      foot: hostile,
    })
    expect(title).toBe(hostile)
    // Once for each place in the body, and in the foot of each page.
    expect(text.split(words).length - 1).toBeGreaterThanOrEqual(28)
  })

  test('any text at all makes a report', () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(any, any, (one, two) => {
        const drawing = { height: 20, marks: [{ shape: 'text', text: one, x: 0, y: 12 } as const] }
        const blocks: Block[] = [
          { kind: 'paragraph', text: [one, { bold: two }, { tag: one }] },
          { kind: 'chart', alt: `図${two}`, drawing },
        ]
        const pdf = renderPdf(bare(blocks, { meta: [[one, two]], foot: two }), { now })
        expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
      }),
      { numRuns: 40 },
    )
  })

  test('a letter that the font lacks is printed as 〓, invisible ones go', () => {
    expect(printable('髙﨑①㈱𠮷ｶﾀｶﾅ葛\u{E0100}')).toBe('髙﨑①㈱𠮷ｶﾀｶﾅ葛\u{E0100}')
    expect(printable('A😀B\u200D\u0007C\n')).toBe('A〓B C ')
    expect(codePoints(fonts[1]!)).toEqual(codePoints(fonts[0]!))
  })
})

describe('a document that cannot be printed whole is refused with its place', () => {
  const drawing = { height: 10, marks: [] }
  const table = (width?: number) => ({
    kind: 'table' as const,
    columns: [{ title: '列', ...(width !== undefined && { width }) }],
    rows: [{ cells: [{ drawing, alt: '図' }] }],
  })
  const wrong: [path: string, document: ReportDocument][] = [
    ['title', bare([], { title: ' ' })],
    ['language', bare([], { language: 'fr' as 'ja' })],
    ['blocks.0.level', bare([{ kind: 'heading', level: 2, text: '飛ばした' }])],
    ['blocks.0.text', bare([{ kind: 'heading', level: 1, text: '' }])],
    ['blocks.0.kind', bare([{ kind: 'html' } as unknown as Block])],
    ['blocks.0.alt', bare([{ kind: 'chart', drawing, alt: '' }])],
    ['blocks.0.drawing.height', bare([{ kind: 'chart', drawing: { height: 0, marks: [] }, alt: '図' }])],
    ['blocks.0.text.0.source', bare([{ kind: 'paragraph', text: [{ source: 1 }] }])],
    ['blocks.0.items.0.0.source', bare([{ kind: 'list', items: [[{ source: 0 }]] }])],
    ['blocks.0.columns', bare([{ kind: 'table', columns: [], rows: [] }])],
    ['blocks.0.rows.0', bare([{ kind: 'table', columns: [{ title: '列' }], rows: [{ cells: [] }] }])],
    ['blocks.0.rows.0.cells.0', bare([table()])],
    ['blocks.0.columns.0.width', bare([table(101)])],
    ['blocks.0.figures', bare([{ kind: 'keyFigures', figures: [] }])],
  ]
  test.each(wrong)('%s', (path, document) => {
    expect(() => renderPdf(document, { now })).toThrow(
      expect.objectContaining({ code: 'invalidInput', params: expect.objectContaining({ path }) }),
    )
  })

  test('a date that does not exist', () => {
    expect(() => renderPdf(bare([], { date: '2026-02-30' }), { now })).toThrow(Problem)
  })
})

/** The charts' sentences in the order of the document. */
function chartAlts(document: ReportDocument): string[] {
  const inCell = (cell: unknown) =>
    typeof cell === 'object' && cell !== null && 'alt' in cell ? [cell.alt as string] : []
  return document.blocks.flatMap((block) => {
    if (block.kind === 'chart') return [block.alt]
    if (block.kind !== 'table') return []
    return [
      ...block.columns.map((column) => column.title),
      ...block.rows.flatMap((row) => row.cells),
    ].flatMap(inCell)
  })
}
