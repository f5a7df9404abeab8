import { readFile } from 'node:fs/promises'
import { Problem, type Words } from '@hiroba/kit'
import { z } from 'zod'
import type { Edits } from '../assumptions.ts'
import { type ConfiguredModel, readConfig } from '../config.ts'

/**
 * Reads a model's `config.json`.
 * @throws Problem `fileNotReadable`; `invalidFile` for text that is no JSON; `invalidInput` for a config we cannot size.
 */
export async function readConfigFile(file: string): Promise<ConfiguredModel> {
  return readConfig(await readJson(file))
}

/**
 * Reads a JSON object of assumption or price ids and the values to take instead.
 * @throws Problem `fileNotReadable`, `invalidFile`.
 */
export async function readEditsFile(file: string): Promise<Edits> {
  const edits = z.record(z.string(), z.number()).safeParse(await readJson(file))
  if (edits.success) return edits.data
  throw invalid(file, { ja: '名前と数の組が必要です。', en: 'an object of names and numbers is needed.' })
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Problem('fileNotReadable', { file }, { cause })
  })
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw invalid(file, { ja: 'JSONとして読めません。', en: 'not readable as JSON.' }, cause)
  }
}

function invalid(file: string, reason: Words, cause?: unknown): Problem {
  return new Problem('invalidFile', { file, line: 1, reason }, { cause })
}
