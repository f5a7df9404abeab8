import { randomUUID } from 'node:crypto'
import { Problem } from '@hiroba/kit'
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { answerWith, type Pages } from './pages.ts'
import type { Paper } from './paper.ts'
import { answerProblem } from './problems.ts'
import { type PacksInUse, readiness } from './ready.ts'
import { answerPlanPdf } from './routes/plan-pdf.ts'
import { securityHeaders } from './security.ts'

/** Variables that travel with one request. */
export interface Env {
  Variables: { requestId: string }
}

/** What the app needs from outside, so that a test can give its own. */
export interface Surroundings {
  pages: Pages
  packs: PacksInUse | undefined
  paper: Paper
  /** One finished line per request, or absent for no log. */
  log?: (line: string) => void
}

const largestBody = 64 * 1024

/** The whole portal as one function from request to answer; no socket, no environment. */
export function createApp({ pages, packs, paper, log }: Surroundings): Hono<Env> {
  const app = new Hono<Env>()
  if (log) app.use(logRequests(log))
  app.use(async (c, next) => {
    c.set('requestId', randomUUID())
    await next()
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value)
    c.res.headers.set('x-request-id', c.get('requestId'))
  })
  app.use(
    bodyLimit({
      maxSize: largestBody,
      onError: () => {
        throw new Problem('tooLarge', { limitKb: largestBody / 1024 })
      },
    }),
  )

  app.get('/healthz', (c) => c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' }))
  app.get('/readyz', (c) => {
    const answer = readiness(pages, packs)
    return c.json(answer, answer.status === 'ok' ? 200 : 503, { 'cache-control': 'no-store' })
  })
  app.post('/api/plan.pdf', (c) => answerPlanPdf(c, paper))
  app.get('*', (c) => {
    const file = pages.get(c.req.path) ?? (asksForPage(c.req.raw) ? pages.get('/index.html') : undefined)
    if (file === undefined) throw new Problem('notFound', { what: c.req.path })
    return answerWith(file, c.req.raw)
  })

  app.notFound((c) => answerProblem(c, new Problem('notFound', { what: c.req.path })))
  app.onError((error, c) => answerProblem(c, error))
  return app
}

/** A person's navigation (the page's own router takes the path), as against a script's or an API call. */
function asksForPage(request: Request): boolean {
  const { pathname } = new URL(request.url)
  if (/^\/(api|assets)(\/|$)/.test(pathname) || /\.[^/]*$/.test(pathname)) return false
  return pathname === '/' || (request.headers.get('accept') ?? '').includes('text/html')
}

/** No bodies, no query strings: neither may hold what a person typed. */
function logRequests(log: (line: string) => void): MiddlewareHandler<Env> {
  return async (c, next) => {
    const begin = performance.now()
    await next()
    const ms = Math.round((performance.now() - begin) * 10) / 10
    const { method, path } = c.req
    log(
      JSON.stringify({
        time: new Date().toISOString(),
        id: c.get('requestId'),
        method,
        path,
        status: c.res.status,
        ms,
      }),
    )
  }
}
