import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOf } from './digest.mjs'
import { holdLock } from './lock.mjs'
import { findNode } from './node-version.mjs'
import { precompress } from './precompress.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const say = (text) => process.stderr.write(`${text}\n`)

/** A sentence for a person, instead of a stack trace. */
class Stop extends Error {}

/** Runs a program to its end; its output goes to stderr. While it lives, the lock holds. Returns the exit status. */
function run(lock, command, words, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd: root, stdio: ['ignore', 2, 2], ...options })
    child.on('error', reject).on('exit', resolve)
    if (child.pid !== undefined) lock.add(child.pid)
  })
}

async function install(lock) {
  const mark = join(root, 'node_modules/.installed-from')
  const locked = readFileSync(join(root, 'package-lock.json'))
  const wanted = createHash('sha256')
    .update(locked)
    .update(`${process.platform}-${process.arch}`)
    .digest('hex')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  say('部品を入れています。初回は1分ほどかかります。(Installing packages.)')
  // npm itself tells a script where it is; without it (a bare `node scripts/setup.mjs`) the one in PATH serves.
  const npm = process.env.npm_execpath
  const words = ['ci', '--ignore-scripts', '--loglevel=error']
  const status = npm
    ? await run(lock, process.execPath, [npm, ...words])
    : await run(lock, 'npm', words, { shell: process.platform === 'win32' })
  if (status !== 0)
    throw new Stop(
      '部品を入れられませんでした。上の知らせと、ネットワークの接続を確かめて、もう一度実行してください。(npm ci failed.)',
    )
  // Written last: an install that was cut short has no mark and is done again.
  writeFileSync(mark, wanted)
}

const steps = [
  {
    name: '制度データをまとめています。(Compiling the rule packs.)',
    unless: 'packages/funding/src/io/compile.ts',
    inputs: ['packages/funding/data', 'packages/funding/src', 'packages/kit/src', 'packages/advice/src'],
    output: 'packages/funding/build',
    command: ['packages/funding/src/io/compile.ts'],
  },
  {
    name: '例をまとめています。(Compiling the examples.)',
    unless: 'packages/plan/src/io/compile.ts',
    inputs: ['packages/plan/examples.yaml', 'packages/plan/src/io'],
    output: 'packages/plan/build',
    command: ['packages/plan/src/io/compile.ts'],
  },
  {
    name: '画面を組み立てています。(Building the page.)',
    unless: 'apps/portal/vite.config.ts',
    inputs: [
      'package-lock.json',
      'apps/portal/src/ui',
      'apps/portal/public',
      'apps/portal/index.html',
      'apps/portal/vite.config.ts',
      'packages',
    ],
    output: 'apps/portal/build',
    command: [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'],
    cwd: 'apps/portal',
    finish: () => precompress(join(root, 'apps/portal/build')),
  },
]

async function build(step, node, lock) {
  if (!existsSync(join(root, step.unless))) return
  const output = join(root, step.output)
  const mark = join(output, '.built-from')
  const wanted = digestOf(root, step.inputs, step.command.join(' '))
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  say(step.name)
  rmSync(mark, { force: true })
  if ((await run(lock, node, step.command, { cwd: join(root, step.cwd ?? '.') })) !== 0)
    throw new Stop(
      '準備が終わりませんでした。上の知らせを直して、もう一度実行してください。(A build step failed.)',
    )
  step.finish?.()
  mkdirSync(output, { recursive: true })
  // Inside the output, so that deleting the output deletes the mark too; written last, as above.
  writeFileSync(mark, wanted)
}

/**
 * Makes a fresh clone ready, and does nothing when it is ready: installs the packages of the lock file, then runs the
 * build steps whose inputs have changed. Node built-ins only, because it runs before anything is installed and under
 * whatever Node (20 or newer) the person has. It speaks on stderr, and only when there is something to do: stdout
 * belongs to the program that follows.
 * Returns the path of the Node (24 or newer) that runs the project; `undefined` where it failed, having said why.
 */
export async function setUp() {
  mkdirSync(join(root, '.hiroba'), { recursive: true })
  const lock = await holdLock(join(root, '.hiroba/setup.lock'), say)
  try {
    await install(lock)
    const node = findNode(root)
    if (node === undefined)
      throw new Stop(
        `この環境（${process.platform} ${process.arch}）用の Node.js 24 がありません。Node.js 24 以上を入れてから、もう一度実行してください。(Node.js 24 or newer is needed.)`,
      )
    for (const step of steps) await build(step, node, lock)
    return node
  } catch (error) {
    say(error instanceof Stop ? error.message : `準備が止まりました：${error.message}`)
    return undefined
  } finally {
    lock.release()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const ready = (await setUp()) !== undefined
  if (!ready) process.exitCode = 1
  else if (!process.argv.includes('--quiet')) say('準備ができています。(Ready.)')
}
