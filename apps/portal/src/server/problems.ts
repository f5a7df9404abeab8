import { type Language, Problem, problemDetails } from '@hiroba/kit'
import type { Context } from 'hono'

/** Any error as `application/problem+json` (RFC 9457), in the reader's language, with the request's id. */
export function answerProblem(c: Context, error: unknown): Response {
  const details = problemDetails(error, languageOf(c.req.header('accept-language')))
  return c.json({ ...details, instance: `urn:uuid:${c.get('requestId')}` }, details.status as 500, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': languageOf(c.req.header('accept-language')),
    'cache-control': 'no-store',
    ...(error instanceof Problem && error.code === 'busy' && { 'retry-after': '1' }),
  })
}

/** Japanese, unless the header names English before it. */
export function languageOf(acceptLanguage = ''): Language {
  return /\b(ja|en)\b/i.exec(acceptLanguage)?.[1]?.toLowerCase() === 'en' ? 'en' : 'ja'
}
