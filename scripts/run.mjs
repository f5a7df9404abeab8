/**
 * `node scripts/run.mjs PROGRAM WORDS…`: sets the project up where needed, then runs the program under its own Node 24,
 * whatever Node runs this. npm's own pre-scripts cannot do it: `.npmrc` switches every script but the named one off.
 */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { setUp } from './setup.mjs'

const parent = process.ppid
const node = await setUp()
if (node === undefined) process.exit(1)
const program = spawn(node, process.argv.slice(2), { stdio: 'inherit' })
// The program decides what a signal means; this process only passes it on and waits.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => program.kill(signal))
program.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + constants.signals[signal]
})

// npm starts a shell around this script, and a shell that is told to end tells nobody: when it is gone, so are we.
if (process.env.npm_lifecycle_event !== undefined)
  setInterval(() => {
    if (process.ppid !== parent) program.kill('SIGTERM')
  }, 100).unref()
