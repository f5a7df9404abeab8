import { type Day, dayInJapan, Problem, tryParseDay } from '@hiroba/kit'
import type { Context } from 'hono'
import type { Paper } from '../paper.ts'
import { languageOf } from '../problems.ts'

/**
 * `POST /api/plan.pdf?date=YYYY-MM-DD`: a plan's input as JSON in, the plan as tagged PDF out, in the language of
 * `Accept-Language`, for the day on which the page was computed (see `dayOfPage`). Nothing of it is kept. Only JSON is
 * taken, which another site's form cannot send.
 */
export async function answerPlanPdf(c: Context, paper: Paper): Promise<Response> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
    throw new Problem('wrongType', { expected: 'application/json' })
  const language = languageOf(c.req.header('accept-language'))
  const day = dayOfPage(c.req.query('date'), new Date())
  const bytes = await paper.render(readJson(await c.req.text()), language, day)
  return c.body(bytes, 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="adoption-plan.pdf"; filename*=UTF-8''${encodeURIComponent('導入計画.pdf')}`,
    'cache-control': 'no-store',
  })
}

/** A page that was left open over midnight, or a clock that is a day off, is believed; nothing further away. */
const mostDaysOff = 2

/** The page's own day, so that page and paper agree over midnight; else today in Japan. */
export function dayOfPage(date: string | undefined, now: Date): Day {
  const today = dayInJapan(now)
  const asked = tryParseDay(date ?? '')
  return asked !== undefined && Math.abs(asked - today) <= mostDaysOff ? asked : today
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Problem(
      'invalidInput',
      { path: 'body', expected: { ja: 'JSONで送ってください。', en: 'Please send JSON.' } },
      { cause: error },
    )
  }
}
