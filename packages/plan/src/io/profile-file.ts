import { type Packs, refuseUnknownKeys } from '@hiroba/funding'
import { Problem } from '@hiroba/kit'
import { readText } from '@hiroba/kit/lines'
import { parse } from 'yaml'
import { parsePlanInput } from '../input.ts'
import type { PlanInput } from '../model.ts'

/**
 * A plan's input from a YAML or JSON file that a person has written. Unlike a link, it may hold nothing that the plan
 * would pass over: a mistyped name is a mistake.
 * @throws Problem `fileNotReadable`, `invalidFile`; `invalidInput` or `notFound` naming the file and the value.
 */
export async function readProfile(file: string, packs: Packs): Promise<PlanInput> {
  const raw = parseYaml(await readText(file), file)
  return naming(file, () => {
    const input = parsePlanInput(raw)
    const lost = lostKey(raw, input)
    if (lost !== undefined) throw new Problem('notFound', { what: lost })
    refuseUnknownKeys(packs, input.answers)
    return input
  })
}

/** Runs a step on what a file says; a value that is not right is told with the file's name. */
export function naming<T>(file: string, step: () => T): T {
  try {
    return step()
  } catch (error) {
    if (is(error, 'invalidInput'))
      throw new Problem('invalidInput', { ...error.params, path: `${file}: ${error.params.path}` })
    if (is(error, 'notFound'))
      throw new Problem('notFound', { ...error.params, what: `${file}: ${error.params.what}` })
    throw error
  }
}

function is<C extends 'invalidInput' | 'notFound'>(error: unknown, code: C): error is Problem<C> {
  return error instanceof Problem && error.code === code
}

/** The first key of the file that reading has dropped, as a path. */
function lostKey(raw: unknown, read: unknown): string | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  for (const [key, value] of Object.entries(raw)) {
    if (!Object.hasOwn(read as object, key)) return key
    const below = lostKey(value, (read as Record<string, unknown>)[key])
    if (below !== undefined) return `${key}.${below}`
  }
  return undefined
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 })
  } catch (error) {
    const { linePos } = error as { linePos?: { line: number }[] }
    throw new Problem('invalidFile', {
      file,
      line: linePos?.[0]?.line ?? 1,
      reason: {
        ja: 'YAMLとして読めません。字下げと「:」の後の空白を確かめてください。',
        en: 'not readable as YAML; check the indentation and the space after “:”.',
      },
    })
  }
}
