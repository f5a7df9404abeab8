import { writeFile } from 'node:fs/promises'
import { type Command, type CommandResult, nearest, Problem, problemDetails } from '@hiroba/kit'
import { type Globals, takeGlobals } from './globals.ts'
import { helpOfAll, helpOfCommand, helpOfMeasure } from './help.ts'
import { type Measure, type Measures, measures } from './measures.ts'
import { parseOptions, wrongUse } from './parse.ts'
import { expected, wrong } from './texts.ts'

/** Where the words go, and the clock. */
export interface Surroundings {
  out(text: string): void
  err(text: string): void
  now: Date
}

/** 0: answered. 1: the check that was asked for failed. 2: not answered; the sentence says why. */
export type ExitCode = 0 | 1 | 2

/** Runs one command line (`['funding', 'estimate', '--json', …]`) over a table of measures. Never throws. */
export async function run(
  words: readonly string[],
  { out, err, now }: Surroundings,
  table: Measures = measures,
): Promise<ExitCode> {
  const globals = takeGlobals(words)
  try {
    const result = await answer(globals, now, table)
    out(globals.json && !('help' in result) ? JSON.stringify(result.data, null, 2) : result.text)
    return result.failed ? 1 : 0
  } catch (error) {
    const details = problemDetails(error, globals.language)
    if (globals.json) out(JSON.stringify(details, null, 2))
    else err(error instanceof Problem ? details.detail : `${details.detail} (${firstLine(error)})`)
    return 2
  }
}

type Answer = CommandResult | { help: true; text: string; data?: undefined; failed?: false }

async function answer(
  { rest, help, json, language, wrongLanguage }: Globals,
  now: Date,
  table: Measures,
): Promise<Answer> {
  if (wrongLanguage !== undefined)
    throw new Problem('invalidInput', { path: '--lang', expected: expected.oneOf(['ja', 'en']) })
  const [name, ...words] = rest
  if (name === undefined) return { help: true, text: helpOfAll(table, language) }
  const commands = await measureNamed(name, table).load()
  const found = findCommand(commands, words)
  if (help && !found) return { help: true, text: helpOfMeasure(name, commands, language) }
  if (!found) throw noSuchVerb(name, commands, words[0])
  if (help) return { help: true, text: helpOfCommand(name, found.command, language) }
  const result = await found.command.run(parseOptions(found.command, found.words), { language, now, json })
  if (result.file) await save(result.file)
  return result
}

function measureNamed(name: string, table: Measures): Measure {
  if (Object.hasOwn(table, name)) return table[name]!
  if (name.startsWith('-')) throw wrongUse(wrong.flag(name, nearest(name, ['--json', '--lang', '--help'])))
  throw wrongUse(wrong.measure(name, nearest(name, Object.keys(table))))
}

/** The command that the first word names, or the one that needs no verb. */
function findCommand(commands: readonly Command[], words: string[]) {
  const named = commands.find(({ name }) => name !== '' && name === words[0])
  if (named) return { command: named, words: words.slice(1) }
  const alone = commands.find(({ name }) => name === '')
  const isVerb = words[0] !== undefined && !words[0].startsWith('-')
  return alone && (!isVerb || alone.positionals) ? { command: alone, words } : undefined
}

function noSuchVerb(measure: string, commands: readonly Command[], word: string | undefined): Problem {
  const verbs = commands.map(({ name }) => name).filter((name) => name !== '')
  if (word === undefined || word.startsWith('-')) return wrongUse(wrong.noVerb(measure, verbs))
  return wrongUse(wrong.verb(measure, word, nearest(word, verbs)))
}

async function save({ path, bytes }: NonNullable<CommandResult['file']>) {
  try {
    await writeFile(path, bytes)
  } catch (error) {
    throw new Problem('fileNotWritable', { file: path }, { cause: error })
  }
}

/** What a maintainer needs of an error that nobody foresaw; never its stack. */
function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0]!
}
