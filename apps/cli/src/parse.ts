import { parseArgs } from 'node:util'
import { type Command, nearest, Problem, type Words } from '@hiroba/kit'
import type { z } from 'zod'
import { bilingual, type Flag, flagsOf } from './flags.ts'
import { expected, wrong } from './texts.ts'

/**
 * The command's options from its words on the command line.
 * @throws Problem `wrongUse` for words that fit no flag, `invalidInput` for a value that its flag does not take.
 */
export function parseOptions(command: Command, words: string[]): Record<string, unknown> {
  const flags = flagsOf(command)
  const { given, bare } = assign(words, flags, command.positionals ?? [])
  const answer = command.options.safeParse(given)
  if (answer.success) return answer.data
  const issue = answer.error.issues[0]!
  const flag = flags.find(({ field }) => field === issue.path[0])
  if (flag === undefined) throw wrongUse(bilingual(issue.message))
  if (given[flag.field] === undefined) throw wrongUse(wrong.missing(flag.name))
  throw new Problem('invalidInput', {
    path: nameOf(flag, bare.has(flag)),
    expected: expectation(issue, flag),
  })
}

/** Who wrote a bare word never saw the flag's name: the word is called by what it means. */
function nameOf(flag: Flag, isBare: boolean): string | Words {
  return isBare ? flag.description : flag.name
}

interface Assigned {
  given: Record<string, unknown>
  /** Flags whose value came as a bare word. */
  bare: ReadonlySet<Flag>
}

function assign(words: string[], flags: Flag[], positionals: readonly string[]): Assigned {
  const places = [...positionals]
  const bare = new Set<Flag>()
  const given: Record<string, unknown> = {}
  const put = (flag: Flag, value: unknown) => {
    if (flag.repeatable) given[flag.field] = [...((given[flag.field] as unknown[]) ?? []), value]
    else if (flag.field in given) throw wrongUse(wrong.twice(flag.name))
    else given[flag.field] = value
  }
  for (const token of tokensOf(words, flags)) {
    if (token.kind === 'positional') {
      const flag = flags.find(({ field }) => field === places[0])
      if (flag === undefined) throw wrongUse(wrong.extraWord(token.value))
      if (!flag.repeatable) places.shift()
      bare.add(flag)
      put(flag, readValue(flag, token.value, true))
    } else if (token.kind === 'option') {
      const flag = flags.find(({ name }) => name === token.rawName)
      if (flag === undefined) throw unknownFlag(token.rawName, flags)
      if (flag.kind === 'boolean' && token.value !== undefined) throw wrongUse(wrong.takesNoValue(flag.name))
      if (flag.kind !== 'boolean' && isMissing(token)) throw wrongUse(wrong.noValue(flag.name))
      put(flag, flag.kind === 'boolean' ? true : readValue(flag, token.value!))
    }
  }
  return { given, bare }
}

function tokensOf(words: string[], flags: Flag[]) {
  const options = Object.fromEntries(
    flags.map(({ name, kind }) => [name.slice(2), { type: kind === 'boolean' ? kind : ('string' as const) }]),
  )
  return parseArgs({ args: words, options, strict: false, allowPositionals: true, tokens: true }).tokens
}

/** `--model --json`: the next flag was taken for the value. */
function isMissing(token: { value: string | undefined; inlineValue: boolean | undefined }): boolean {
  return token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))
}

function readValue(flag: Flag, text: string, isBare = false): string | number {
  if (flag.kind === 'string') return text
  if (!/^-?\d+(\.\d+)?$/.test(text))
    throw new Problem('invalidInput', { path: nameOf(flag, isBare), expected: expected.number })
  return Number(text)
}

function unknownFlag(name: string, flags: Flag[]): Problem {
  return wrongUse(
    wrong.flag(name, nearest(name, [...flags.map((f) => f.name), '--json', '--lang', '--help'])),
  )
}

/** Zod's issue in our words; a sentence of the schema's own (`custom`) is kept. */
function expectation(issue: z.core.$ZodIssue, flag: Flag): Words {
  switch (issue.code) {
    case 'too_small':
      return issue.inclusive === false ? expected.above(issue.minimum) : expected.atLeast(issue.minimum)
    case 'too_big':
      return issue.inclusive === false ? expected.below(issue.maximum) : expected.atMost(issue.maximum)
    case 'invalid_type':
      return flag.kind === 'number' ? expected.whole : expected.other
    case 'invalid_value':
      return flag.choices ? expected.oneOf(flag.choices) : expected.other
    case 'custom':
      return bilingual(issue.message)
    default:
      return expected.other
  }
}

export function wrongUse(reason: Words): Problem {
  return new Problem('wrongUse', { reason })
}
