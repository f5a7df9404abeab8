/**
 * Everything that must hold: format and lint, types, unused code, unit tests, browser tests. The last line is
 * `N passed, N failed`, from the runner's own counts; a static check that fails counts as one failure.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { provideChromium } from './chromium.ts'
import { tally } from './tally.ts'

const root = join(import.meta.dirname, '..')
const say = (text) => process.stdout.write(`${text}\n`)
const bin = (path) => [process.execPath, join(root, 'node_modules', path)]

const checks = {
  'format and lint (biome)': [...bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'],
  'types (tsc)': [...bin('typescript/bin/tsc'), '-p', '.'],
  'unused code and dependencies (knip)': [...bin('knip/bin/knip.js')],
}

function run([command, ...words]) {
  return spawnSync(command, words, { cwd: root, stdio: 'inherit' }).status
}

const broken = Object.keys(checks).filter((name) => {
  say(`\n=== ${name}`)
  return run(checks[name]) !== 0
})

say('\n=== tests (vitest)')
const chromium = provideChromium(say)
const folder = mkdtempSync(join(tmpdir(), 'hiroba-test-'))
const report = join(folder, 'report.json')
const projects = chromium ? [] : ['--project', 'unit']
run([
  ...bin('vitest/vitest.mjs'),
  'run',
  ...projects,
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${report}`,
])
const tests = tally(report)
rmSync(folder, { recursive: true })

if (tests.notRun.length > 0) say(`\nnot run:\n${tests.notRun.map((name) => `  ${name}`).join('\n')}`)
if (!chromium) say('\nnot run: the browser tests (e2e/*.e2e.ts), because there is no Chromium')
for (const name of broken) say(`\nFAILED: ${name}, see above`)
const missing = !chromium && process.env.CI === 'true' ? 1 : 0
if (missing) say('\nFAILED: CI needs Chromium')
const failed = tests.failed + broken.length + missing
say(`\n${tests.passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
