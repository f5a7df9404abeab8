import { Packs } from '../engine/session.ts'
import { readPacks } from '../io/packs.ts'

/** The packs that ship, with their examples, read from their texts. Mistakes fail the test that asks. */
export function shippedPacks(): Packs {
  const { packs, mistakes } = readPacks()
  if (mistakes.length > 0)
    throw new Error(mistakes.map(({ file, line, words }) => `${file}:${line} ${words.ja}`).join('\n'))
  return new Packs(packs, 'shipped')
}
