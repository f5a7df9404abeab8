import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mistakeProblem } from '../pack/mistakes.ts'
import { bundle, readPacks } from './packs.ts'

/** Set-up step: checks the packs and writes `build/packs.json`. Mistakes are told one a line; exit code 1. */
const target = join(import.meta.dirname, '../../build')
const { packs, mistakes } = readPacks()
if (mistakes.length > 0) {
  for (const mistake of mistakes) console.error(mistakeProblem(mistake).sentence('ja'))
  process.exit(1)
}
mkdirSync(target, { recursive: true })
const file = join(target, 'packs.json')
writeFileSync(`${file}.new`, JSON.stringify(bundle(packs)))
renameSync(`${file}.new`, file)
