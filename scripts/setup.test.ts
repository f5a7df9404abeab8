import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { tally } from './tally.ts'

// The set-up is plain JavaScript, because it runs before anything is installed.
const load = (name: string) => import(new URL(name, import.meta.url).href)
const { digestOf } = await load('./digest.mjs')
const { holdLock } = await load('./lock.mjs')
const { findNode } = await load('./node-version.mjs')

const folder = mkdtempSync(join(tmpdir(), 'hiroba-setup-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string, text: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
}

describe('a build step is repeated', () => {
  const digest = () => digestOf(folder, ['src', 'one.ts', 'missing'], 'command')
  let before: string
  beforeEach(() => {
    rmSync(folder, { recursive: true })
    put('one.ts', '1')
    put('src/a.ts', 'a')
    put('src/b.ts', 'b')
    before = digest()
  })
  test.each([
    ['a file changes', () => put('src/a.ts', 'A')],
    ['a file comes', () => put('src/deep/c.ts', '')],
    ['a file goes', () => rmSync(join(folder, 'src/b.ts'))],
    ['two files change places', () => [put('src/a.ts', 'b'), put('src/b.ts', 'a')]],
  ])('when %s', (_what, change) => {
    change()
    expect(digest()).not.toBe(before)
  })
  test.each([
    ['a test changes', () => put('src/a.test.ts', 'expect')],
    ['a document changes', () => put('src/README.md', '#')],
    ['an output changes', () => put('src/build/out.js', '1')],
    ['the same text is written again', () => put('src/a.ts', 'a')],
  ])('but not when %s', (_what, change) => {
    change()
    expect(digest()).toBe(before)
  })
})

describe('only one set-up works at a time', () => {
  const lock = join(folder, 'lock')
  const dead = () => spawnSync(process.execPath, ['--version']).pid
  /** What another process says that tries to pass; it is stopped after a second and a half. */
  const tryToPass = () => {
    const code = `import { holdLock } from ${JSON.stringify(new URL('./lock.mjs', import.meta.url).href)}
      await holdLock(${JSON.stringify(lock)}, (text) => console.log(text))
      console.log('passed')`
    return spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
      timeout: 1500,
    }).stdout
  }
  test('the lock of processes that died is taken over', async () => {
    put('lock', `${dead()} ${dead()}`)
    const held = await holdLock(lock, () => {})
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid))
    held.release()
    expect(existsSync(lock)).toBe(false)
  })
  test('the lock of a process that lives is waited for', async () => {
    const held = await holdLock(lock, () => {})
    expect(tryToPass()).toMatch(new RegExp(`プロセス ${process.pid}(?!.*passed)`, 's'))
    held.release()
    expect(tryToPass()).toBe('passed\n')
  })
  test('so is the lock of a process that died and left its child at work', () => {
    put('lock', `${dead()} ${process.pid}`)
    expect(tryToPass()).toMatch(new RegExp(`プロセス ${process.pid}(?!.*passed)`, 's'))
  })
})

test('the Node that runs the project is 24 or newer, from the lock file', () => {
  const node = findNode(join(import.meta.dirname, '..'))
  expect(node).toContain('node_modules')
  expect(
    Number(/^v(\d+)/.exec(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout)![1]),
  ).toBeGreaterThanOrEqual(24)
})

describe('the count at the end of npm test', () => {
  const passed = { status: 'passed', fullName: 'a' }
  const skipped = { status: 'skipped', fullName: 'needs data' }
  const count = (report: object) => {
    put('report.json', JSON.stringify(report))
    return tally(join(folder, 'report.json'))
  }
  test('is what the runner counted', () => {
    const testResults = [{ status: 'passed', assertionResults: [passed, skipped] }]
    expect(count({ success: true, numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({
      passed: 1,
      failed: 0,
      notRun: ['needs data'],
    })
  })
  test('a test file that did not load is a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(count({ success: false, numPassedTests: 0, numFailedTests: 0, testResults }).failed).toBe(1)
  })
  test('a run that failed without a failed test is a failure', () => {
    expect(count({ success: false, numPassedTests: 1, numFailedTests: 0, testResults: [] }).failed).toBe(1)
  })
  test('no report is a failure', () => {
    expect(tally(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1, notRun: [] })
  })
})
