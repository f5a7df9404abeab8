import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Problem } from './problem.ts'

/**
 * The objects of a JSONL file, one a line, streamed. Blank lines are passed over.
 * @throws Problem `fileNotReadable`, or `invalidFile` with the line that is no JSON object.
 */
export async function* readJsonl(file: string): AsyncGenerator<Record<string, unknown>> {
  const input = createReadStream(file, 'utf8')
  let number = 0
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (line.trim() !== '') yield parseLine(line, file, number)
    }
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem('fileNotReadable', { file }, { cause: error })
  }
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
