import { type Command, type CommandContext, command, dayInJapan, formatYen, parseDay } from '@hiroba/kit'
import { readJsonl } from '@hiroba/kit/lines'
import { z } from 'zod'
import { cliTexts } from './cli-texts.ts'
import { diff } from './diff.ts'
import { estimate } from './engine/estimate.ts'
import { Packs, Session } from './engine/session.ts'
import { loadBuiltPacks } from './io/built.ts'
import { readFactsFile } from './io/facts-file.ts'
import { readPacks } from './io/packs.ts'
import { refuseUnknownKeys } from './known-keys.ts'
import type { Facts, When } from './model.ts'
import { mistakeProblem } from './pack/mistakes.ts'
import { headline, sayAnswer } from './say.ts'
import { syntheticFirms } from './synthetic.ts'
import { verify } from './verify.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const estimateCommand = command({
  name: 'estimate',
  summary: cliTexts.estimate,
  options: z.object({
    input: z.string().describe('答えを書いたJSONファイル | JSON file with the answers'),
    scheme: z.string().optional().describe('1つの制度だけを答える | answer one scheme only'),
    date: day
      .optional()
      .describe('基準の日（既定は今日） | day for which the rules are read (default: today)'),
    knownAt: day
      .optional()
      .describe('この日までに知られた値だけを使う | use only what was known on this day'),
  }),
  async run({ input, scheme, date, knownAt }, context) {
    const packs = loadBuiltPacks()
    const facts = readFactsFile(input)
    refuseUnknownKeys(packs, facts)
    const session = new Session(packs, facts, when(date, knownAt, context))
    const ids = scheme === undefined ? schemeIds(session.packs) : [scheme]
    const answers = ids.map((id) => estimate(id, session, { language: context.language, changes: true }))
    if (scheme !== undefined) return { data: answers[0], text: sayAnswer(answers[0]!, context.language) }
    const lines = answers.map(
      (answer) => `${answer.name}\n  ${headline(answer, context.language)}\n  ${answer.deciding}`,
    )
    return { data: { packs: session.packs.hash, answers }, text: lines.join('\n') }
  },
})

const verifyCommand = command({
  name: 'verify',
  summary: cliTexts.verify,
  options: z.object({}),
  async run(_, { language }) {
    const { packs, mistakes } = readPacks()
    const { examples, failures } = verify(new Packs(packs, ''))
    const lines = [
      ...mistakes.map((mistake) => mistakeProblem(mistake).sentence(language)),
      ...failures.map(
        ({ scheme, example, key, expected, found }) =>
          `${scheme} ${example}: ${key} = ${JSON.stringify(found)} ≠ ${JSON.stringify(expected)}`,
      ),
      cliTexts.verified[language](packs.length, examples, failures.length),
    ]
    return {
      data: { schemes: packs.length, examples, failures, mistakes },
      text: lines.join('\n'),
      failed: failures.length > 0 || mistakes.length > 0,
    }
  },
})

const diffCommand = command({
  name: 'diff',
  summary: cliTexts.diff,
  options: z.object({
    before: day.describe('1つ目の日 | the first day'),
    after: day.describe('2つ目の日 | the second day'),
    firms: z.string().optional().describe('会社ごとに1行の答え（JSONL） | JSONL file, one firm a line'),
    count: z
      .number()
      .int()
      .min(1)
      .max(1_000_000)
      .default(10_000)
      .describe('作る会社の数 | synthetic firms to make'),
    seed: z.number().int().default(1).describe('作るときの種 | seed of the synthetic firms'),
  }),
  positionals: ['before', 'after'],
  async run({ before, after, firms, count, seed }, { language }) {
    const packs = loadBuiltPacks()
    const source =
      firms === undefined ? syntheticFirms(packs, count, seed) : (readJsonl(firms) as AsyncIterable<Facts>)
    const result = await diff(packs, [parseDay(before), parseDay(after)], source)
    const say = cliTexts.diffed[language]
    const lines = [
      say.head(result.firms, result.changedFirms),
      ...result.schemes.map(({ scheme, changed, statuses, before, after }) => {
        const name = packs.scheme(scheme).pack.name[language]
        const moves = Object.entries(statuses).map(([key, n]) => `${key.replace('>', ' → ')} ${n}`)
        return `${name}: ${say.changed(changed)} (${moves.join(', ')})\n  ${formatYen(before, language)} → ${formatYen(after, language)}`
      }),
    ]
    return { data: result, text: lines.join('\n') }
  },
})

/** Every scheme; definitions only serve the others. */
function schemeIds(packs: Packs): string[] {
  const schemes = [...packs.schemes.values()].filter(({ pack }) => pack.kind !== 'definition')
  return schemes.map(({ pack }) => pack.id)
}

function when(date: string | undefined, knownAt: string | undefined, { now }: CommandContext): When {
  return {
    date: date === undefined ? dayInJapan(now) : parseDay(date),
    ...(knownAt === undefined ? {} : { knownAt: parseDay(knownAt) }),
  }
}

export const commands: Command[] = [estimateCommand, diffCommand, verifyCommand]
