import { Problem, type Words } from '@hiroba/kit'
import { type Document, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLParseError } from 'yaml'
import { z } from 'zod'
import { shapeMistake } from './shape.ts'

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
    this.#document = this.#parse(text)
    // A bracket left open makes the reader stumble over all that follows: the first error is the cause.
    for (const error of this.#document.errors.slice(0, 1)) {
      const line = error.linePos?.[0].line ?? 1
      this.mistakes.push({ file, line, words: yamlWords(error, text) })
    }
    visit(this.#document, {
      Alias: (_, { range }) => {
        this.mistakes.push({
          file,
          line: this.#lines.linePos(range?.[0] ?? 0).line,
          words: {
            ja: '「*」による参照は使えません。値をそのまま書いてください。',
            en: 'references with “*” are not allowed; write the value itself.',
          },
        })
        return visit.BREAK
      },
    })
  }

  /** The reader of YAML is recursive: thousands of brackets inside one another exhaust its stack. */
  #parse(text: string): Document.Parsed {
    try {
      return parseDocument(text, { lineCounter: this.#lines })
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      const words = {
        ja: 'かっこや字下げが深すぎます。',
        en: 'brackets or indentation are nested too deeply.',
      }
      this.mistakes.push({ file: this.file, line: 1, words })
      return parseDocument('')
    }
  }

  /** The content checked against a schema, or `undefined` with the mistakes noted. */
  read<T extends z.ZodType>(schema: T): z.infer<T> | undefined {
    if (this.mistakes.length > 0) return undefined
    if (this.#isEmpty()) {
      this.note([], ...emptyWords(schema))
      return undefined
    }
    const result = schema.safeParse(this.#document.toJS())
    if (result.success) return result.data
    for (const { path, words } of result.error.issues.map(shapeMistake)) this.note(path, words.ja, words.en)
    return undefined
  }

  #isEmpty(): boolean {
    const { contents } = this.#document
    return contents === null || (isScalar(contents) && contents.value === null)
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
}

/** An error of the reader of YAML, for the pack's author. */
function yamlWords({ code, pos }: YAMLParseError, text: string): Words {
  if (code !== 'DUPLICATE_KEY')
    return {
      ja: `YAMLとして読めません。字下げと「:」の後の空白を確かめてください。（${code}）`,
      en: `not readable as YAML; check the indentation and the space after “:” (${code}).`,
    }
  const key = /^["']?([^"':]*[^"':\s])/.exec(text.slice(pos[0]))?.[1] ?? ''
  return {
    ja: `「${key}」という項目が2回あります。どちらか1つにしてください。`,
    en: `“${key}” stands twice; keep one of them.`,
  }
}

/** What a file needs, as its schema says. */
function emptyWords(schema: z.ZodType): [ja: string, en: string] {
  const items = schema instanceof z.ZodObject ? Object.entries<z.ZodType>(schema.shape) : []
  const needed = items.filter(([, item]) => !item.safeParse(undefined).success).map(([key]) => key)
  return [
    `中身がありません。${needed.join('、') || '「名前: 値」の組'} を書いてください（書き方は data/README.md）。`,
    `the file is empty; it needs ${needed.join(', ') || 'names with values'} (see data/README.md).`,
  ]
}
