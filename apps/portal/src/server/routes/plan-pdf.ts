import { Problem } from '@hiroba/kit'
import type { Context } from 'hono'
import type { Paper } from '../paper.ts'
import { languageOf } from '../problems.ts'

/**
 * `POST /api/plan.pdf`: a plan's input as JSON in, the plan as tagged PDF out, for today in Japan and in the language of
 * `Accept-Language`. Nothing of it is kept. Only JSON is taken, which another site's form cannot send.
 */
export async function answerPlanPdf(c: Context, paper: Paper): Promise<Response> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
    throw new Problem('wrongType', { expected: 'application/json' })
  const bytes = await paper.render(readJson(await c.req.text()), languageOf(c.req.header('accept-language')))
  return c.body(bytes, 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="adoption-plan.pdf"; filename*=UTF-8''${encodeURIComponent('導入計画.pdf')}`,
    'cache-control': 'no-store',
  })
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
