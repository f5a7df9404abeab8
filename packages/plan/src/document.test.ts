import { loadBuiltPacks } from '@hiroba/funding/node'
import { checkDocument } from '@hiroba/report'
import { renderPdf } from '@hiroba/report/pdf'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { planDocument } from './document.ts'
import { examples } from './examples.ts'
import { makePlan } from './make-plan.ts'

const packs = loadBuiltPacks()
const now = new Date('2026-11-24T00:00:00Z')

async function textOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise
  let text = ''
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent()
    text += items.map((item) => ('str' in item ? item.str : '')).join('')
  }
  await pdf.loadingTask.destroy()
  return text
}

describe.each(examples)('$id', ({ input, date }) => {
  test.each(['ja', 'en'] as const)('the document is whole in %s', (language) => {
    const document = planDocument(makePlan(input, { packs, date, language }), language)
    expect(() => checkDocument(document)).not.toThrow()
  })
})

test('the PDF says what the plan says: amounts, the deciding line, what ended, the article', async () => {
  const { input, date } = examples[0]!
  const plan = makePlan(input, { packs, date, language: 'ja' })
  const text = (await textOf(renderPdf(planDocument(plan, 'ja'), { now }))).replaceAll(/\s/g, '')
  for (const words of [
    '導入計画',
    '費用380万円',
    '実質負担137万〜147万円',
    'デジタル化・AI導入補助金2026通常枠',
    '140万〜149万円',
    'ここで決まります',
    '租税特別措置法第42条の6',
    'DX投資促進税制',
    '終了',
    '約束ではありません',
  ])
    expect(text).toContain(words)
})
