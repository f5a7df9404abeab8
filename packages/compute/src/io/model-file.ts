import { readFile } from 'node:fs/promises'
import { Problem } from '@hiroba/kit'
import { type ConfiguredModel, readConfig } from '../config.ts'

/**
 * Reads a model's `config.json` from a file.
 * @throws Problem `fileNotReadable`; `invalidFile` for text that is no JSON; `invalidInput` for a config we cannot size.
 */
export async function readConfigFile(file: string): Promise<ConfiguredModel> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (cause) {
    throw new Problem('fileNotReadable', { file }, { cause })
  }
  return readConfig(parse(text, file))
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const reason = { ja: 'JSONとして読めません。', en: 'not readable as JSON.' }
    throw new Problem('invalidFile', { file, line: 1, reason }, { cause })
  }
}
