import { Problem, type Words } from '@hiroba/kit'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

/** A mistake in a pack, named so that its author finds and mends it. */
export interface Mistake {
  file: string
  line: number
  words: Words
}

export function mistakeProblem({ file, line, words }: Mistake): Problem {
  return new Problem('invalidFile', { file, line, reason: words })
}

export type Path = (string | number)[]

/** A YAML file whose values can be traced back to their lines. */
export class YamlFile {
  readonly file: string
  readonly mistakes: Mistake[] = []
  readonly #document: Document.Parsed
  readonly #lines = new LineCounter()

  constructor(file: string, text: string) {
    this.file = file
    this.#document = parseDocument(text, { lineCounter: this.#lines, maxAliasCount: 0 } as never)
    for (const error of this.#document.errors) {
      const line = error.linePos?.[0].line ?? 1
      this.mistakes.push({
        file,
        line,
        words: {
          ja: `YAMLとして読めません。字下げと「:」の後の空白を確かめてください。（${error.code}）`,
          en: `not readable as YAML; check the indentation and the space after “:” (${error.code}).`,
        },
      })
    }
  }

  /** The content checked against a schema, or `undefined` with the mistakes noted. */
  read<T extends z.ZodType>(schema: T): z.infer<T> | undefined {
    if (this.mistakes.length > 0) return undefined
    const result = schema.safeParse(this.#document.toJS({ maxAliasCount: 0 }))
    if (result.success) return result.data
    for (const issue of result.error.issues) this.#shape(issue)
    return undefined
  }

  /** Notes a mistake at the value that a path leads to. */
  note(path: Path, ja: string, en: string): void {
    this.mistakes.push({ file: this.file, line: this.lineOf(path), words: { ja, en } })
  }

  /** The line of the deepest part of a path that exists. */
  lineOf(path: Path): number {
    for (let length = path.length; length > 0; length--) {
      const node = this.#document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return this.#lines.linePos(node.range[0]).line
    }
    return 1
  }

  #shape(issue: z.core.$ZodIssue): void {
    const path = issue.path as Path
    const where = path.join('.')
    if (issue.code === 'unrecognized_keys') {
      const keys = issue.keys.join('、')
      this.note(
        [...path, issue.keys[0]!],
        `「${keys}」という項目はありません。綴りを確かめてください。`,
        `there is no item “${keys}”; check the spelling.`,
      )
    } else {
      this.note(
        path,
        `「${where}」の書き方が正しくありません。（${issue.message}）`,
        `“${where}” is not written as it must be (${issue.message}).`,
      )
    }
  }
}
