import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Problem } from '@hiroba/kit'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { checkDocument } from './check-document.ts'
import type { ReportDocument } from './document.ts'
import { fonts } from './fonts.ts'
import { page } from './page.ts'

const template = readFileSync(new URL('template.typ', import.meta.url), 'utf8')

/** Made at the first report and kept: reading the fonts takes longer than setting a report. */
let compiler: NodeCompiler | undefined

/**
 * A report as a tagged PDF/UA-1 on A4. The same document and time give the same bytes.
 * @param options.now the time written into the file's properties.
 * @throws Problem `invalidInput` or `invalidDate` for a document that cannot be printed whole.
 */
export function renderPdf(document: ReportDocument, options: { now: Date }): Uint8Array {
  checkDocument(document)
  const data = page(document, documentHash(document), options.now)
  compiler ??= NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontBlobs: fonts }],
  })
  try {
    // Compiling and exporting in one call leaves no large document for the garbage collector, which cannot see its size.
    const source = { mainFileContent: template, inputs: { data: JSON.stringify(data) } }
    return new Uint8Array(compiler.pdf(source, { pdfStandard: 'ua-1' }))
  } catch (error) {
    throw new Problem('broken', {}, { cause: error })
  } finally {
    // The compiler remembers what it has set; what the next report does not use again goes.
    compiler.evictCache(1)
  }
}

/** SHA-256 over the document's contents (JSON with sorted keys), in hexadecimal: the hash in the foot of each page. */
export function documentHash(document: ReportDocument): string {
  const sorted = JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
  return createHash('sha256').update(sorted).digest('hex')
}
