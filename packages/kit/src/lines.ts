import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Problem } from './problem.ts'

/** One object of a JSONL file, and where it stands, counted from 1. */
export interface JsonLine {
  line: number
  value: Record<string, unknown>
}

/**
 * The objects of a JSONL file, one a line, streamed. Blank lines are passed over.
 * @throws Problem `fileNotReadable`, or `invalidFile` with the line that is no JSON object.
 */
export async function* readJsonl(file: string): AsyncGenerator<JsonLine> {
  const input = createReadStream(file, 'utf8')
  let number = 0
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      const line = number === 1 ? withoutMark(text) : text
      if (line.trim() !== '') yield { line: number, value: parseLine(line, file, number) }
    }
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem('fileNotReadable', { file }, { cause: error })
  }
}

/** A whole UTF-8 text file. @throws Problem `fileNotReadable`. */
export async function readText(file: string): Promise<string> {
  try {
    return withoutMark(await readFile(file, 'utf8'))
  } catch (error) {
    throw new Problem('fileNotReadable', { file }, { cause: error })
  }
}

/** Some editors begin a file with a byte order mark, which is no part of its text and no JSON. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function parseLine(line: string, file: string, number: number): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    // Told below, with the line's number.
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw new Problem('invalidFile', {
    file,
    line: number,
    reason: { ja: 'JSONのオブジェクトではありません。', en: 'not a JSON object.' },
  })
}
