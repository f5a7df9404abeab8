import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { loadBuiltPacks } from '@hiroba/funding/node'
import { Problem } from '@hiroba/kit'
import { createApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { addressOf, listen } from './listen.ts'
import { listenerOf } from './listener.ts'
import { loadPages } from './pages.ts'
import { createPaper } from './paper.ts'
import type { PacksInUse } from './ready.ts'
import { texts } from './texts.ts'

const config = readConfig(process.env)
if (Array.isArray(config)) stop(config.join('\n'))
else await start(config).catch((error) => stop(sentenceOf(error)))

async function start({ PORT, HOST, HIROBA_LOG }: Config) {
  const app = createApp({
    pages: loadPages(fileURLToPath(new URL('../../build', import.meta.url))),
    packs: packsInUse(),
    paper: createPaper(),
    ...(HIROBA_LOG && { log: (line: string) => process.stderr.write(`${line}\n`) }),
  })
  const server = await listen(listenerOf(app), HOST, PORT)
  const address = addressOf(server)
  const asWished = PORT === 0 || address.endsWith(`:${PORT}`)
  console.log((asWished ? texts.started(address) : texts.startedElsewhere(PORT, address)).ja)
  // Ctrl-C may reach us twice, from the terminal and from npm: closing again does nothing.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => close(server))
}

/** Absent where set-up has not compiled them: the server starts all the same, and /readyz says it. */
function packsInUse(): PacksInUse | undefined {
  try {
    const { hash, schemes } = loadBuiltPacks()
    return { hash, count: schemes.size }
  } catch {
    return undefined
  }
}

/** Finishes what is being answered, for at most five seconds. */
function close(server: Server) {
  server.close()
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 5000).unref()
}

function sentenceOf(error: Error): string {
  return error instanceof Problem ? error.sentence('ja') : error.message
}

function stop(message: string) {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
