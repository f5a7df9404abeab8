import type { z } from 'zod'
import type { Language, Words } from './problem.ts'

/**
 * A command of the CLI as data. `options` gives flags (`eventDate` becomes `--event-date`), their checks and
 * their help (each field's `.describe()`); `run` answers, and the CLI prints.
 */
export interface Command<O extends z.ZodObject = z.ZodObject> {
  name: string
  summary: Words
  options: O
  run(options: z.infer<O>, context: CommandContext): Promise<CommandResult>
}

export interface CommandContext {
  language: Language
  /** The clock, an argument so that a test can hold it still. */
  now: Date
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
