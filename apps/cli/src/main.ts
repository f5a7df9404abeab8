#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

enableCompileCache()
// Imported after the cache is on, so that it serves everything below.
const { run } = await import('./run.ts')

// `hiroba … | head` closes the pipe early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  now: new Date(),
})
