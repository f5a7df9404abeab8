import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Packs } from '../engine/session.ts'
import { loadPacks } from '../load.ts'

/** Where set-up writes the compiled packs. */
export const builtPacksFile = join(import.meta.dirname, '../../build/packs.json')

/** The packs that set-up compiled. */
export function loadBuiltPacks(): Packs {
  return loadPacks(JSON.parse(readFileSync(builtPacksFile, 'utf8')))
}
