import { execFileSync, spawnSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'

/** Where and on what a figure was measured. */
export function conditions() {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim()
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: git('rev-parse', '--short', 'HEAD'),
    machine: {
      cpu: cpus()[0]?.model,
      cores: cpus().length,
      // Other work on the machine, which spoils caches and makes every figure a little worse.
      load: Math.round(loadavg()[0]! * 10) / 10,
      node: process.version,
    },
  }
}

/** Runs a script of ours in a process of its own, which prints one JSON value. */
export function inOwnProcess<T>(script: string, ...words: string[]): T {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', script, ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as T
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/** The heap, in MB, that one of what `make` makes keeps in use: the mean of several, made after a first. */
export function heapMb(make: () => unknown): number {
  const inUse = () => {
    ;(globalThis as { gc?: () => void }).gc?.()
    return process.memoryUsage().heapUsed / 1e6
  }
  const kept = [make()]
  const before = inUse()
  for (let i = 0; i < 10; i++) kept.push(make())
  return (inUse() - before) / (kept.length - 1)
}

/**
 * Milliseconds of processor time that `run` takes, helper threads included: what it would take at most on a machine
 * with nothing else to do. By the clock, whatever else runs there would be measured too.
 */
export async function milliseconds(run: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
