import { readFileSync } from 'node:fs'
import { Problem } from '@hiroba/kit'
import type { Facts } from '../model.ts'

/** Answers from a JSON file: an object of numbers, texts, true, false, null and lists of numbers. */
export function readFactsFile(file: string): Facts {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Problem('fileNotReadable', { file }, { cause: error })
  }
  try {
    const facts: unknown = JSON.parse(text)
    if (typeof facts === 'object' && facts !== null && !Array.isArray(facts)) return facts as Facts
  } catch {
    // Told below.
  }
  throw new Problem('invalidFile', {
    file,
    line: 1,
    reason: { ja: 'JSONのオブジェクトを書いてください。', en: 'write one JSON object.' },
  })
}
