import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compilePack, readFacts } from '../pack/compile.ts'
import { crossCheck } from '../pack/cross-check.ts'
import { type Mistake, YamlFile } from '../pack/mistakes.ts'
import type { CompiledPacks, Pack } from '../pack/model.ts'
import { shareSources } from '../pack/share-sources.ts'

/** The packs that ship with the package. */
export const packsFolder = join(import.meta.dirname, '../../data')

/** Reads and checks `facts.yaml` and `packs/*.yaml` of a folder. Packs with mistakes are left out and named. */
export function readPacks(folder: string = packsFolder): { packs: Pack[]; mistakes: Mistake[] } {
  const facts = open(folder, 'facts.yaml')
  const shared = readFacts(facts)
  // Every pack that uses a mistaken fact would tell its own tale of it.
  if (facts.mistakes.length > 0) return { packs: [], mistakes: facts.mistakes }
  const files = readdirSync(join(folder, 'packs'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => open(folder, join('packs', name)))
  const packs = files.flatMap((file) => compilePack(file, shared) ?? [])
  crossCheck(packs, files)
  const mistaken = new Set(files.filter(({ mistakes }) => mistakes.length > 0).map(({ file }) => file))
  const sound = packs.filter(({ id }) => !mistaken.has(join('packs', `${id}.yaml`)))
  return { packs: shareSources(sound), mistakes: files.flatMap(({ mistakes }) => mistakes) }
}

/** The form that browser and server load: without the examples, with a hash that names these rules for ever. */
export function bundle(packs: Pack[]): CompiledPacks {
  const lean = packs.map((pack) => ({ ...pack, examples: [] }))
  return { format: 1, hash: createHash('sha256').update(JSON.stringify(lean)).digest('hex'), packs: lean }
}

function open(folder: string, name: string): YamlFile {
  return new YamlFile(name, readFileSync(join(folder, name), 'utf8'))
}
