import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * Every example of the packages' READMEs runs and prints what the README promises: in `// …` behind a `console.log` (after
 * a colon, a remark), and below a `$ npm run -s hiroba -- …`.
 */
const root = join(import.meta.dirname, '..')
const readmes = globSync('packages/*/README.md', { cwd: root }).sort()

const blocks = (text: string, language: string) =>
  Array.from(text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms')), (match) => match[1]!)

function run(command: string, words: string[], shell = false) {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: root, encoding: 'utf8', shell })
  return { status, stdout: stdout.trimEnd(), stderr }
}

/** `$ command` and the lines below it, up to the next `$`; a last line `…` stands for the rest of the output. */
function calls(block: string) {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...output] = part.replaceAll('\\\n', ' ').trimEnd().split('\n')
      return { command, output: output.at(-1) === '…' ? output.slice(0, -1) : output }
    })
    .filter(({ command }) => command.startsWith('npm run -s hiroba -- '))
}

test('every package has one', () => {
  const homes = globSync('packages/*/package.json', { cwd: root }).map((path) =>
    path.replace('package.json', 'README.md'),
  )
  expect(homes.filter((path) => !readmes.includes(path))).toEqual([])
})

describe.each(readmes)('%s', (readme) => {
  const text = readFileSync(join(root, readme), 'utf8')

  test('shows how the library is used', () => expect(blocks(text, 'ts').length).toBeGreaterThan(0))

  // The file stands inside the repository, so that its imports find the workspaces.
  test.each(blocks(text, 'ts').map((code, i) => [i + 1, code] as const))(
    'library example %i',
    (number, code) => {
      const folder = join(root, '.hiroba/readme')
      const file = join(folder, `${readme.replaceAll('/', '-')}-${number}.ts`)
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, code)
      const { status, stdout, stderr } = run(process.execPath, [file])
      expect([status, stderr]).toEqual([0, ''])
      const promised = Array.from(code.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm), (match) => match[1]!)
      const isPrinted = (promise: string) =>
        stdout.split('\n').some((line) => promise === line || promise.startsWith(`${line}: `))
      expect(promised.filter((promise) => !isPrinted(promise))).toEqual([])
    },
    20_000,
  )

  test.each(blocks(text, 'console').flatMap(calls))(
    '$command',
    ({ command, output }) => {
      const line = command.replace('npm run -s hiroba --', `"${process.execPath}" apps/cli/src/main.ts`)
      const { status, stdout, stderr } = run(line, [], true)
      expect([status, stderr]).toEqual([0, ''])
      expect(stdout.split('\n').slice(0, output.length)).toEqual(output)
    },
    20_000,
  )
})
