import { Problem, type Words } from '@hiroba/kit'
import { readJsonl, readText } from '@hiroba/kit/lines'
import { readFact } from '../engine/facts.ts'
import { type Packs, Session } from '../engine/session.ts'
import { refuseUnknownKeys } from '../known-keys.ts'
import type { Facts } from '../model.ts'

/** Answers from a JSON file: an object of numbers, texts, true, false, null and lists of numbers. */
export async function readFactsFile(file: string): Promise<Facts> {
  const text = await readText(file)
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

/**
 * The answers of many firms from a JSONL file, one a line, each checked before anything is computed with it.
 * @throws Problem `fileNotReadable`, or `invalidFile` with the line of the first key or value that is not right.
 */
export async function* readFirms(file: string, packs: Packs): AsyncGenerator<Facts> {
  for await (const { line, value } of readJsonl(file)) {
    const facts = value as Facts
    try {
      refuseUnknownKeys(packs, facts)
      readAll(packs, facts)
    } catch (error) {
      throw error instanceof Problem ? new Problem('invalidFile', { file, line, reason: both(error) }) : error
    }
    yield facts
  }
}

/** Reads each answer as every scheme that uses it will. */
function readAll(packs: Packs, facts: Facts): void {
  const session = new Session(packs, facts, { date: 0 })
  for (const { pack } of packs.schemes.values())
    for (const input of pack.inputs) {
      const fact = session.given(input)
      if (fact !== undefined) readFact(input, fact)
    }
}

const both = (problem: Problem): Words => ({ ja: problem.sentence('ja'), en: problem.sentence('en') })
