import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** One file of the built page, held in memory with its compressed forms. */
export interface PageFile {
  type: string
  etag: string
  /** True for files whose name carries their hash: they never change. */
  immutable: boolean
  plain: Uint8Array<ArrayBuffer>
  br?: Uint8Array<ArrayBuffer>
  gzip?: Uint8Array<ArrayBuffer>
}

/** URL path (`/assets/app-1a2b.js`) to file. */
export type Pages = ReadonlyMap<string, PageFile>

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
}

/**
 * Every file of the built page, read once. Requests are looked up among these names and never become a path on the
 * disk, so there is nothing to traverse. Hidden files stay out; a folder that is not there gives no pages.
 */
export function loadPages(folder: string): Pages {
  const pages = new Map<string, PageFile>()
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return pages
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((n) => n.split(sep).join('/'))
  const known = new Set(names)
  for (const name of names) {
    const type = types[/\.(\w+)$/.exec(name)?.[1] ?? '']
    if (type === undefined || /(^|\/)\./.test(name)) continue
    const read = (suffix = '') => new Uint8Array(readFileSync(join(folder, name + suffix)))
    const plain = read()
    pages.set(`/${name}`, {
      type,
      etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
      immutable: /^assets\/.*-[\w-]{8,}\.\w+$/.test(name),
      plain,
      ...(known.has(`${name}.br`) && { br: read('.br') }),
      ...(known.has(`${name}.gz`) && { gzip: read('.gz') }),
    })
  }
  return pages
}

/** The answer for one file: the smallest form that the client takes, or 304 when it has it already. */
export function answerWith(file: PageFile, request: Request): Response {
  const headers = new Headers({
    'content-type': file.type,
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: file.etag,
    vary: 'accept-encoding',
  })
  const known = request.headers.get('if-none-match')
  if (known?.split(/,\s*/).some((tag) => tag.replace(/^W\//, '') === file.etag))
    return new Response(null, { status: 304, headers })
  const form = formFor(file, request.headers.get('accept-encoding') ?? '')
  if (form) headers.set('content-encoding', form)
  return new Response((form && file[form]) ?? file.plain, { headers })
}

/** The smallest form that the client takes; a quality of 0 says that it does not (RFC 9110, section 12.5.3). */
function formFor(file: PageFile, acceptEncoding: string): 'br' | 'gzip' | undefined {
  const qualities = new Map<string, number>()
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim())
    const quality = parameters.find((word) => word.startsWith('q='))
    qualities.set(name, quality === undefined ? 1 : Number(quality.slice(2)))
  }
  return (['br', 'gzip'] as const).find(
    (form) => file[form] !== undefined && (qualities.get(form) ?? qualities.get('*') ?? 0) > 0,
  )
}
