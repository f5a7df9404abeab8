import { type ProblemCode, type ProblemParams, problems } from './problems.ts'

export type Language = 'ja' | 'en'

/** A sentence in both languages. */
export interface Words {
  ja: string
  en: string
}

/**
 * Everything that can go wrong and that somebody will read about.
 * The code is from one closed registry; the sentence is made only where a person reads it.
 */
export class Problem<C extends ProblemCode = ProblemCode> extends Error {
  readonly code: C
  readonly params: ProblemParams<C>

  constructor(code: C, params: ProblemParams<C>, options?: ErrorOptions) {
    super(code, options)
    this.name = 'Problem'
    this.code = code
    this.params = params
  }

  get status(): number {
    return problems[this.code].status
  }

  /** The sentence that says what is wrong and what to do. */
  sentence(language: Language): string {
    const words = problems[this.code].words as (params: ProblemParams<C>) => Words
    return words(this.params)[language]
  }
}

/** RFC 9457 problem details. */
export interface ProblemDetails {
  type: string
  title: string
  status: number
  detail: string
  code: string
}

/** The RFC 9457 form of any error; what is not a Problem shows as `broken` without its inner message. */
export function problemDetails(error: unknown, language: Language): ProblemDetails {
  const problem = error instanceof Problem ? error : new Problem('broken', {})
  const detail = problem.sentence(language)
  return {
    type: `/problems/${problem.code}`,
    title: problem.code,
    status: problem.status,
    detail,
    code: problem.code,
  }
}
