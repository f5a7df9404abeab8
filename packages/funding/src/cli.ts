import { type Command, type CommandContext, command, dayInJapan, parseDay } from '@hiroba/kit'
import { z } from 'zod'
import { estimate } from './engine/estimate.ts'
import { Packs, Session } from './engine/session.ts'
import { loadBuiltPacks } from './io/built.ts'
import { readFactsFile } from './io/facts-file.ts'
import { readPacks } from './io/packs.ts'
import type { When } from './model.ts'
import { mistakeProblem } from './pack/mistakes.ts'
import { headline, sayAnswer } from './say.ts'
import { verify } from './verify.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const estimateCommand = command({
  name: 'estimate',
  summary: {
    ja: '制度ごとに、受けられるか、いくらか、なぜかを答えます。',
    en: 'Says for each scheme whether it can be had, how much, and why.',
  },
  options: z.object({
    input: z.string().describe('JSON file with the answers / 答えを書いたJSONファイル'),
    scheme: z.string().optional().describe('one scheme only / 制度のid'),
    date: day.optional().describe('day for which the rules are read, YYYY-MM-DD / 基準の日'),
    knownAt: day
      .optional()
      .describe('use only what was known on this day / この日までに知られた値だけを使う'),
  }),
  async run({ input, scheme, date, knownAt }, context) {
    const session = new Session(loadBuiltPacks(), readFactsFile(input), when(date, knownAt, context))
    const ids = scheme === undefined ? schemeIds(session.packs) : [scheme]
    const answers = ids.map((id) => estimate(id, session, { language: context.language, changes: true }))
    if (scheme !== undefined) return { data: answers[0], text: sayAnswer(answers[0]!, context.language) }
    return {
      data: { date: date ?? null, packs: session.packs.hash, answers },
      text: answers
        .map((answer) => `${answer.name}\n  ${headline(answer, context.language)}\n  ${answer.deciding}`)
        .join('\n'),
    }
  },
})

const verifyCommand = command({
  name: 'verify',
  summary: { ja: '全制度の例を計算して確かめます。', en: 'Runs the examples of every pack.' },
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
      language === 'ja'
        ? `${packs.length}制度、${examples}例のうち${examples - failures.length}例が合っています。`
        : `${packs.length} schemes; ${examples - failures.length} of ${examples} examples are right.`,
    ]
    return {
      data: { schemes: packs.length, examples, failures, mistakes },
      text: lines.join('\n'),
      failed: failures.length > 0 || mistakes.length > 0,
    }
  },
})

/** Every scheme; definitions only serve the others. */
function schemeIds(packs: Packs): string[] {
  return [...packs.schemes.values()]
    .filter(({ pack }) => pack.kind !== 'definition')
    .map(({ pack }) => pack.id)
}

function when(date: string | undefined, knownAt: string | undefined, { now }: CommandContext): When {
  return {
    date: date === undefined ? dayInJapan(now) : parseDay(date),
    ...(knownAt === undefined ? {} : { knownAt: parseDay(knownAt) }),
  }
}

export const commands: Command[] = [estimateCommand, verifyCommand]
