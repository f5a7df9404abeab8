import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readJsonl, readText } from './lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'hiroba-lines-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

function fileOf(text: string): string {
  const file = join(folder, `${Math.abs(text.length)}-${text.codePointAt(0) ?? 0}.jsonl`)
  writeFileSync(file, text)
  return file
}

test('reads objects, over blank lines and either kind of line end', async () => {
  const lines = await all(readJsonl(fileOf('{"a":1}\r\n\n  \n{"a":"あ"}')))
  expect(lines).toEqual([
    { line: 1, value: { a: 1 } },
    { line: 4, value: { a: 'あ' } },
  ])
})

test('a byte order mark at the beginning is no part of the text; elsewhere it is', async () => {
  expect(await all(readJsonl(fileOf('\uFEFF{"a":1}')))).toEqual([{ line: 1, value: { a: 1 } }])
  await expect(all(readJsonl(fileOf('\n\uFEFF{"a":1}')))).rejects.toMatchObject({ params: { line: 2 } })
  expect(await readText(fileOf('\uFEFFa: \uFEFF1'))).toBe('a: \uFEFF1')
})

test.each([
  ['{"a":1}\n{"a":', 2],
  ['[1]\n', 1],
  ['\n\nnull\n', 3],
])('%j has a mistake in line %i', async (text, line) => {
  await expect(all(readJsonl(fileOf(text)))).rejects.toMatchObject({
    code: 'invalidFile',
    params: { line },
  })
})

test('a file that is not there is a problem, not a crash', async () => {
  const read = all(readJsonl(join(folder, 'none.jsonl')))
  await expect(read).rejects.toMatchObject({ code: 'fileNotReadable' })
  await expect(readText(folder)).rejects.toMatchObject({ code: 'fileNotReadable' })
})
