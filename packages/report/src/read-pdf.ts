import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A node of the tag tree: role and, on figures, the words for those who do not see them. */
export interface Tag {
  role: string
  alt?: string
  children: Tag[]
}

export interface PdfContents {
  /** All text in reading order, spaces and line ends left out. */
  text: string
  title: string
  language: string
  marked: boolean
  tags: Tag[]
  fonts: Set<string>
}

/** What a reader, by eye or by ear, finds in a PDF. For the tests. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContents> {
  const task = getDocument({ data: bytes.slice(), fontExtraProperties: true, verbosity: 0 })
  const pdf = await task.promise
  const { info } = await pdf.getMetadata()
  const facts = info as { Title: string; Language: string }
  // pdf.js's types say object; it is a Map.
  const marks = (await pdf.getMarkInfo()) as Map<string, boolean> | null
  const found: PdfContents = {
    text: '',
    title: facts.Title,
    language: facts.Language,
    marked: marks?.get('Marked') === true,
    tags: [],
    fonts: new Set(),
  }
  for (let number = 1; number <= pdf.numPages; number++) await readPage(await pdf.getPage(number), found)
  await task.destroy()
  return found
}

async function readPage(page: PDFPageProxy, found: PdfContents): Promise<void> {
  const { items } = await page.getTextContent()
  for (const item of items) if ('str' in item) found.text += item.str.replaceAll(/\s/g, '')
  const tree = (await page.getStructTree()) as Tag | null
  if (tree) found.tags.push(...flat(tree))
  const { fnArray, argsArray } = await page.getOperatorList()
  fnArray.forEach((operation, i) => {
    if (operation !== OPS.setFont) return
    const font = page.commonObjs.get(argsArray[i][0]) as { name: string }
    found.fonts.add(font.name.replace(/^[A-Z]{6}\+/, ''))
  })
}

function flat(tag: Tag): Tag[] {
  return [tag, ...(tag.children ?? []).flatMap(flat)]
}
