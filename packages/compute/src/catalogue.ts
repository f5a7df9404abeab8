import { type Source, source } from '@hiroba/advice'
import { Problem } from '@hiroba/kit'
import { z } from 'zod'
import gpuData from '../data/gpus.json' with { type: 'json' }
import modelData from '../data/models.json' with { type: 'json' }
import sourceData from '../data/sources.json' with { type: 'json' }
import { type Gpu, gpu, type ModelRow, modelRow } from './model.ts'

/** The models whose shapes we know, the GPUs, and where all figures of this package come from. */
export const models: ModelRow[] = z.array(modelRow).parse(modelData)
export const gpus: Gpu[] = z.array(gpu).parse(gpuData)
export const sources: Source[] = z.array(source).parse(sourceData)

/** A model by id or name, in any case. @throws Problem `notFound` with the three nearest names. */
export function findModel(name: string): ModelRow {
  return find(models, name)
}

/** A GPU by id or name, in any case. @throws Problem `notFound` with the three nearest names. */
export function findGpu(name: string): Gpu {
  return find(gpus, name)
}

/** The sources with these ids, each once, in the order of the table. */
export function sourcesOf(ids: Iterable<string>): Source[] {
  const wanted = new Set(ids)
  return sources.filter((row) => wanted.has(row.id))
}

function find<T extends { id: string; name: string }>(rows: readonly T[], name: string): T {
  const key = plain(name)
  const row = rows.find((r) => plain(r.id) === key || plain(r.name) === key)
  if (row) return row
  const nearest = rows
    .map((r) => ({ id: r.id, distance: distance(plain(r.id), key) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
  throw new Problem('notFound', { what: name, nearest: nearest.map((r) => r.id) })
}

/** `Llama 3.1 8B`, `llama-3.1-8b` and a full-width `ＬＬＡＭＡ３．１−８Ｂ` are the same name. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.]/gu, '')
}

/** Levenshtein distance; names are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
