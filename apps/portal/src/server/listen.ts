import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { Problem } from '@hiroba/kit'
import { securityHeaders } from './security.ts'

const tries = 50

/**
 * Listens on the port, or on the next free one above it.
 * @throws Problem `portTaken` where the next 50 are taken as well.
 */
export async function listen(listener: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, listener)
  server.on('clientError', (_error, socket) => refuse(socket))
  for (let next = port; next < port + tries && next <= 65_535; next++)
    if (await tryPort(server, host, next)) return server
  throw new Problem('portTaken', { port })
}

/** `http://127.0.0.1:4000` of a server that listens. */
export function addressOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

/** What is no HTTP never reaches the app; its answer carries the same headers as every other. */
function refuse(socket: Duplex) {
  if (!socket.writable) return
  const headers = Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 400 Bad Request\r\nconnection: close\r\n${headers.join('')}\r\n`)
}

function tryPort(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    }
    server.once('error', onError)
    server.listen(port, host, () => {
      server.off('error', onError)
      resolve(true)
    })
  })
}
