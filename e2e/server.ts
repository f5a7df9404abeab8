import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** `http://127.0.0.1:…` of the server that the browser tests share. */
    address: string
  }
}

/** Starts the portal as `npm start` does, on a free port, for all browser tests; Vitest calls what it returns at the end. */
export default async function startServer(project: TestProject) {
  const main = new URL('../apps/portal/src/server/main.ts', import.meta.url).pathname
  const server = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', HOST: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/\S+\d/.exec(line)?.[0]
    if (address === undefined) throw new Error(`the server said “${line}” instead of its address`)
    project.provide('address', address)
    return async () => {
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
  }
  throw new Error('the server ended before it said its address')
}
