import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** The house, from the ground up. A package imports from the floors below its own, never sideways, never up. */
const floors = [
  ['kit'],
  ['advice'],
  ['statistics', 'search', 'safeguards', 'guidelines', 'slurm', 'database', 'report', 'attest'],
  ['funding', 'skills', 'compute', 'regions', 'corpus', 'diagnosis', 'gateway', 'incidents'],
  ['plan'],
]
const floorOf = (name: string) => floors.findIndex((floor) => floor.includes(name))
const root = join(import.meta.dirname, '..')
const files = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: root }).map((path) => {
  const text = readFileSync(join(root, path), 'utf8')
  const imports = Array.from(text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g), (match) => match[1]!)
  return { path, text, imports, home: path.split('/')[1]! }
})
const complain = (wrong: (file: (typeof files)[number]) => string[]) =>
  files.flatMap((file) => wrong(file).map((what) => `${file.path}: ${what}`))

test('there are packages, and each has its floor', () => {
  expect(files.length).toBeGreaterThan(10)
  expect(files.map(({ home }) => home).filter((name) => floorOf(name) < 0)).toEqual([])
})

test('imports go down only, and no further than package.json says', () => {
  const wrong = complain(({ home, imports }) => {
    const { dependencies = {} } = JSON.parse(
      readFileSync(join(root, 'packages', home, 'package.json'), 'utf8'),
    )
    const others = imports.flatMap((name) => /^@hiroba\/([^/]+)/.exec(name)?.[1] ?? [])
    return others.filter(
      (name) => name !== home && (floorOf(name) >= floorOf(home) || !dependencies[`@hiroba/${name}`]),
    )
  })
  expect(wrong).toEqual([])
})

test('a relative path never leaves its package', () => {
  const wrong = complain(({ path, home, imports }) =>
    imports.filter(
      (name) => name.startsWith('.') && !join(dirname(path), name).startsWith(join('packages', home, '/')),
    ),
  )
  expect(wrong).toEqual([])
})

test('packages serve no HTTP and read no environment', () => {
  const servers = /^(node:)?https?$|^(node:)?http2$|^hono|^@hono|^express$|^fastify$/
  const wrong = complain(({ path, text, imports }) => [
    ...imports.filter((name) => servers.test(name)),
    ...(/process\.env/.test(text) && !path.includes('.test.') ? ['process.env'] : []),
  ])
  expect(wrong).toEqual([])
})

test("the portal's page and server know nothing of each other's files", () => {
  const wrong = globSync('apps/portal/src/{ui,server}/**/*.{ts,tsx}', { cwd: root }).filter((path) => {
    const other = path.includes('/ui/') ? 'server' : 'ui'
    return new RegExp(`from\\s+'[^']*\\.\\./${other}/`).test(readFileSync(join(root, path), 'utf8'))
  })
  expect(wrong).toEqual([])
})
