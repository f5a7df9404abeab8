import { existsSync, readFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { loadBuiltPacks } from '@hiroba/funding/node'
import { type Command, command, type Language } from '@hiroba/kit'
import { z } from 'zod'
import { doctor as words } from './texts.ts'

/** What stands and what is missing in this installation; an absent part was looked for and not found. */
export interface Examination {
  versions: { hiroba: string; node: string; typst?: string }
  /** How the parts work that could work in more than one way. */
  modes: { database: 'none'; corporateNumbers: 'checkDigitOnly' }
  packs?: { hash: string; count: number }
  pageBuilt: boolean
  /** Of the disk that holds the working folder, in bytes. */
  freeDiskBytes: number
  clock: string
  timeZone: string
  /** What keeps the platform from working; empty when all is well. */
  faults: Fault[]
}

export type Fault = keyof (typeof words)['ja']['faults']

const root = new URL('../../../', import.meta.url)
const oldestNode = 24

/** Looks at this installation; changes nothing. */
export async function examine(now: Date): Promise<Examination> {
  const typst = typstVersion()
  const packs = packsInUse()
  const pageBuilt = existsSync(new URL('apps/portal/build/index.html', root))
  const disk = await statfs('.')
  const isOldNode = Number.parseInt(process.versions.node, 10) < oldestNode
  const faults: Record<Fault, boolean> = {
    oldNode: isOldNode,
    noTypst: typst === undefined,
    noPacks: packs === undefined,
    noPage: !pageBuilt,
  }
  return {
    versions: { hiroba: versionIn('package.json'), node: process.versions.node, ...(typst && { typst }) },
    modes: { database: 'none', corporateNumbers: 'checkDigitOnly' },
    ...(packs && { packs }),
    pageBuilt,
    freeDiskBytes: disk.bavail * disk.bsize,
    clock: now.toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    faults: (Object.keys(faults) as Fault[]).filter((fault) => faults[fault]),
  }
}

function sayExamination(found: Examination, language: Language): string {
  const t = words[language]
  const rows = [
    ['Hiroba', found.versions.hiroba],
    ['Node.js', found.versions.node],
    ['typst-ts-node-compiler', found.versions.typst ?? t.missing],
    [t.packs, found.packs ? t.packsInUse(found.packs.count, found.packs.hash.slice(0, 12)) : t.missing],
    [t.page, found.pageBuilt ? t.built : t.missing],
    [t.database, t.none],
    [t.corporateNumbers, t.checkDigitOnly],
    [t.disk, `${(found.freeDiskBytes / 1e9).toFixed(1)} GB`],
    [t.clock, `${found.clock} (${found.timeZone})`],
  ]
  const verdict = found.faults.length === 0 ? [t.well] : found.faults.map((fault) => t.faults[fault])
  return [...rows.map(([name, value]) => `${name}: ${value}`), ...verdict].join('\n')
}

function packsInUse(): Examination['packs'] {
  try {
    const { hash, schemes } = loadBuiltPacks()
    return { hash, count: schemes.size }
  } catch {
    return undefined
  }
}

/** The version of the typst compiler's package, loaded for real: a platform without its native part has none. */
function typstVersion(): string | undefined {
  try {
    const fromPlan = createRequire(import.meta.resolve('@hiroba/plan'))
    const fromReport = createRequire(fromPlan.resolve('@hiroba/report'))
    fromReport('@myriaddreamin/typst-ts-node-compiler')
    return fromReport('@myriaddreamin/typst-ts-node-compiler/package.json').version
  } catch {
    return undefined
  }
}

function versionIn(file: string): string {
  return JSON.parse(readFileSync(new URL(file, root), 'utf8')).version
}

export const commands: Command[] = [
  command({
    name: '',
    summary: words.summary,
    options: z.object({}),
    async run(_options, { language, now }) {
      const found = await examine(now)
      return { data: found, text: sayExamination(found, language), failed: found.faults.length > 0 }
    },
  }),
]
