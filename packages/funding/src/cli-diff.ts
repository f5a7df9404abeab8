import type { Range } from '@hiroba/advice'
import { command, formatManRange, type Language, parseDay } from '@hiroba/kit'
import { z } from 'zod'
import { dayOption } from './cli-day.ts'
import { cliTexts } from './cli-texts.ts'
import { type AnswerChange, diff, type Having, type SchemeDiff } from './diff.ts'
import type { Packs } from './engine/session.ts'
import { loadBuiltPacks } from './io/built.ts'
import { readFirms } from './io/facts-file.ts'
import type { Status } from './model.ts'
import { syntheticFirms } from './synthetic.ts'

export const diffCommand = command({
  name: 'diff',
  summary: cliTexts.diff,
  options: z.object({
    before: dayOption().describe('1つ目の日 | the first day'),
    after: dayOption().describe('2つ目の日 | the second day'),
    firms: z.string().optional().describe('会社ごとに1行の答え（JSONL） | JSONL file, one firm a line'),
    count: z
      .number()
      .int()
      .min(1)
      .max(1_000_000)
      .default(10_000)
      .describe('作る会社の数 | synthetic firms to make'),
    seed: z.number().int().default(1).describe('作るときの種 | seed of the synthetic firms'),
    all: z.boolean().optional().describe('会社ごとの変化も出す | also show each single change'),
  }),
  positionals: ['before', 'after'],
  async run({ before, after, firms, count, seed, all }, { language, json }) {
    const packs = loadBuiltPacks()
    const source = firms === undefined ? syntheticFirms(packs, count, seed) : readFirms(firms, packs)
    const each = all === true || json === true
    const result = await diff(packs, [parseDay(before), parseDay(after)], source, { each })
    const say = cliTexts.diffed[language]
    const lines = [
      say.head(result.firms, result.changedFirms),
      ...(firms === undefined ? [say.madeUp(result.firms, seed)] : []),
      ...result.schemes.flatMap((one) => sayScheme(one, packs, language)),
      ...(result.changes ?? []).map((change) => sayChange(change, packs, language)),
    ]
    const madeUp = firms === undefined ? { seed } : false
    return { data: { madeUp, ...result }, text: lines.join('\n') }
  },
})

function sayScheme(one: SchemeDiff, packs: Packs, language: Language): string[] {
  const { scheme, changed, statuses, before, after } = one
  const word = cliTexts.status[language]
  const moves = Object.entries(statuses).map(([key, n]) => {
    const [from, to] = key.split('>') as [Status, Status]
    return `${word[from]} → ${word[to]} ${n.toLocaleString('en-US')}`
  })
  const { name, kind } = packs.scheme(scheme).pack
  const yen = (range: Range) => formatManRange(range, kind === 'tax' ? 'burden' : 'support', language)
  const head = `${name[language]}${cliTexts.colon[language]}${cliTexts.diffed[language].changed(changed)}`
  return [
    cliTexts.inBrackets[language](head, moves.join(cliTexts.comma[language])),
    `  ${yen(before)} → ${yen(after)}`,
  ]
}

function sayChange({ firm, scheme, before, after }: AnswerChange, packs: Packs, language: Language): string {
  const having = ({ status, amount }: Having): string =>
    `${cliTexts.status[language][status]} ${formatManRange(amount, 'support', language)}`
  const who = cliTexts.diffed[language].firm(firm)
  return `${who} ${packs.scheme(scheme).pack.name[language]}${cliTexts.colon[language]}${having(before)} → ${having(after)}`
}
