/** What the service worker uses of its global scope; TypeScript's worker library clashes with the page's. */
interface Scope {
  addEventListener(name: 'install' | 'activate', listen: (event: Waiting) => void): void
  addEventListener(name: 'fetch', listen: (event: Fetching) => void): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  location: Location
}
interface Waiting {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching {
  request: Request
  respondWith(answer: Promise<Response>): void
}

const scope = self as unknown as Scope
/** The build writes the page's files and their hash in here. */
const files: string[] = JSON.parse('__FILES__')
const cacheName = `hiroba-${'__VERSION__'}`

scope.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)))
  event.waitUntil(scope.skipWaiting())
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then((names) => {
      const old = names.filter((name) => name.startsWith('hiroba-') && name !== cacheName)
      return Promise.all(old.map((name) => caches.delete(name)))
    }),
  )
  event.waitUntil(scope.clients.claim())
})

scope.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url)
  if (event.request.method !== 'GET' || origin !== scope.location.origin || pathname.startsWith('/api/'))
    return
  if (event.request.mode === 'navigate') event.respondWith(newest(event.request))
  else if (pathname.startsWith('/assets/') || files.includes(pathname)) event.respondWith(kept(event.request))
})

/** The page itself: from the server, so that a new version is seen at once; from the store without a network. */
async function newest(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    const page = await caches.match('/')
    if (page) return page
    throw error
  }
}

/** Files whose name carries their hash never change: from the store first, and kept when they are new. */
async function kept(request: Request): Promise<Response> {
  const stored = await caches.match(request)
  if (stored) return stored
  const answer = await fetch(request)
  if (answer.ok) await (await caches.open(cacheName)).put(request, answer.clone())
  return answer
}
