import type { RequestListener } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Env } from './app.ts'
import { securityHeaders } from './security.ts'

/**
 * The app behind a Node.js server. Hono's body limit makes a new `Request` from the one that came over the socket, which
 * only the adapter's own `Request` can do: it takes the place of the global one in this process.
 */
export function listenerOf(app: Hono<Env>): RequestListener {
  return getRequestListener(app.fetch, {
    // A request whose address or host is no URL: the only answer that the app does not give itself.
    errorHandler: () => new Response(null, { status: 400, headers: securityHeaders }),
  })
}
