import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Random, seeded } from '@hiroba/kit'
import { expect, test } from 'vitest'
import { Packs } from '../engine/session.ts'
import { packsFolder } from '../io/packs.ts'
import { factsText, packText } from '../testing/small-pack.ts'
import { compilePack, readFacts } from './compile.ts'
import { YamlFile } from './mistakes.ts'

const runs = process.env.HIROBA_LONG ? 10_000 : 500

const shipped = readdirSync(join(packsFolder, 'packs'))
const read = (name: string): string => readFileSync(join(packsFolder, name), 'utf8')
const facts = readFacts(new YamlFile('facts.yaml', read('facts.yaml')))
const smallFacts = readFacts(new YamlFile('facts.yaml', factsText))

/** What authors, editors and accidents put into a text. */
const pieces = [
  '「',
  '」',
  '(',
  ')',
  '[',
  '{',
  '}',
  '"',
  "'",
  ':',
  ': ',
  ',',
  '-',
  '- ',
  '\t',
  '\n',
  '\u0000',
  '&a ',
  '*a',
  '!!js ',
  '# ',
  '|',
  '>',
  '? ',
  '%',
  '/',
  '* ',
  '= ',
  'もし ',
  ' なら ',
  ' かつ ',
  'でない',
  '円',
  '人',
  '万',
  '兆',
  '0',
  '-1',
  '1e9',
  '99999999999999999999',
  '2026-02-30',
  'null',
  'true',
  '__proto__',
  'constructor',
  'toString',
  '各',
  '年度',
  '🙂',
]

function mutated(text: string, random: Random): string {
  const at = random.integer(0, text.length)
  const to = Math.min(text.length, at + random.integer(1, 30))
  const lines = text.split('\n')
  const line = random.integer(0, lines.length - 1)
  switch (random.integer(0, 5)) {
    case 0:
      return text.slice(0, at) + random.pick(pieces) + text.slice(at)
    case 1:
      return text.slice(0, at) + text.slice(to)
    case 2:
      return lines.toSpliced(line, random.integer(1, 3)).join('\n')
    case 3:
      return lines.toSpliced(random.integer(0, lines.length), 0, lines[line]!).join('\n')
    case 4: {
      // A word or number of the text in place of another one.
      const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
      const [one, other] = [random.pick(words), random.pick(words)]
      return text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length)
    }
    default:
      return text.slice(0, at) + random.pick(pieces) + text.slice(to)
  }
}

test(`${runs} packs with accidents: mistakes or a pack that loads, never an exception, each within 2 s`, () => {
  const random = seeded(20261124)
  const seen = { packs: 0, mistaken: 0 }
  for (let i = 0; i < runs; i++) {
    const isShipped = i % 5 === 0
    const name = isShipped ? random.pick(shipped) : 'small.yaml'
    let text = isShipped ? read(join('packs', name)) : packText
    for (let n = random.integer(1, 2); n > 0; n--) text = mutated(text, random)
    const file = new YamlFile(`packs/${name}`, text)
    const start = performance.now()
    const pack = compilePack(file, isShipped ? facts : smallFacts)
    expect(performance.now() - start, text).toBeLessThan(2_000)
    if (pack) {
      seen.packs++
      expect(file.mistakes).toEqual([])
      new Packs([pack], 'fuzz')
    } else {
      seen.mistaken++
      expect(file.mistakes.length, text).toBeGreaterThan(0)
      for (const { line } of file.mistakes) expect(line).toBeGreaterThan(0)
    }
  }
  // Both happen often, or the accidents are of the wrong size.
  expect(Math.min(seen.packs, seen.mistaken)).toBeGreaterThan(runs / 50)
}, 120_000)
