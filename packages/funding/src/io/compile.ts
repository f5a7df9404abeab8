import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { mistakeProblem } from '../pack/mistakes.ts'
import { builtPacksFile } from './built.ts'
import { bundle, readPacks } from './packs.ts'

/** Set-up step: checks the packs and writes `build/packs.json`. Mistakes are told one a line; exit code 1. */
const { packs, mistakes } = readPacks()
if (mistakes.length > 0) {
  for (const mistake of mistakes) console.error(mistakeProblem(mistake).sentence('ja'))
  process.exit(1)
}
mkdirSync(dirname(builtPacksFile), { recursive: true })
writeFileSync(`${builtPacksFile}.new`, JSON.stringify(bundle(packs)))
renameSync(`${builtPacksFile}.new`, builtPacksFile)
