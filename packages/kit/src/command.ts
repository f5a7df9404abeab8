import type { z } from 'zod'
import type { Language, Words } from './problem.ts'

/**
 * A command of the CLI as data. `options` gives flags (`eventDate` becomes `--event-date`), their checks and
 * their help (each field's `.describe()`, as `日本語 | English`); `run` answers, and the CLI prints.
 * A command named '' is what the measure does when no verb is given.
 */
export interface Command<O extends z.ZodObject = z.ZodObject> {
  name: string
  summary: Words
  options: O
  /** Options that may also be given as bare words, in this order: `diff 2026-04-01 2027-04-01`. */
  positionals?: readonly (keyof z.infer<O> & string)[]
  run(options: z.infer<O>, context: CommandContext): Promise<CommandResult>
}

export interface CommandContext {
  language: Language
  /** The clock, an argument so that a test can hold it still. */
  now: Date
  /** True where only `data` will be printed. */
  json?: boolean
}

export interface CommandResult {
  /** What `--json` prints. */
  data: unknown
  /** What a person reads. */
  text: string
  /** True when the check that was asked for failed: exit code 1. */
  failed?: boolean
  /** Bytes to write to a file that the user named. */
  file?: { path: string; bytes: Uint8Array }
}

/** Keeps the options' type while the list of commands stays plain data. */
export function command<O extends z.ZodObject>(definition: Command<O>): Command {
  return definition as unknown as Command
}
