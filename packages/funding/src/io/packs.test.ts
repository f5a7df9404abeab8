import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compileTexts, edit, factsText, packText } from '../testing/small-pack.ts'
import { bundle, readPacks } from './packs.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'))
  mkdirSync(join(folder, 'packs'))
  writeFileSync(join(folder, 'facts.yaml'), factsText)
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string): void => writeFileSync(join(folder, 'packs', name), text)

test('packs with mistakes are named and left out, also those that refer to nothing; the others are read', () => {
  write('small.yaml', packText)
  write('broken.yaml', edit(edit(packText, 'id: small', 'id: broken'), '50万円', '五十万円'))
  write(
    'lost.yaml',
    edit(edit(packText, 'id: small', 'id: lost'), 'examples:', 'combine: { excludes: [nope] }\nexamples:'),
  )
  // Named like the end of another file's name.
  write('very.small.yaml', edit(packText, 'id: small', 'id: very.small'))
  const { packs, mistakes } = readPacks(folder)
  expect(packs.map(({ id }) => id)).toEqual(['small', 'very.small'])
  expect(mistakes.map(({ file, line }) => [file, line])).toEqual([
    [join('packs', 'broken.yaml'), packText.split('\n').findIndex((line) => line.includes('50万円')) + 1],
    [join('packs', 'lost.yaml'), packText.split('\n').findIndex((line) => line.startsWith('examples')) + 1],
  ])
})

test('a mistake in facts.yaml is told there, once, however many packs use the fact', () => {
  writeFileSync(join(folder, 'facts.yaml'), edit(factsText, 'unit: 人', 'unit: 名'))
  write('small.yaml', packText)
  write('other.yaml', edit(packText, 'id: small', 'id: other'))
  expect(readPacks(folder).mistakes).toMatchObject([
    { line: 5, words: { ja: expect.stringContaining('「名」という単位') } },
  ])
})

test('the hash names the rules: other rules, another hash; other examples, the same', () => {
  const hashOf = (text: string) => bundle(compileTexts([text]).packs).hash
  expect(hashOf(packText)).toMatch(/^[0-9a-f]{64}$/)
  expect(hashOf(edit(packText, '50万円', '60万円'))).not.toBe(hashOf(packText))
  expect(hashOf(edit(packText, 'id: a, date', 'id: z, date'))).toBe(hashOf(packText))
  expect(bundle(compileTexts([packText]).packs).packs[0]!.examples).toEqual([])
})
