import { type CommandContext, command, dayInJapan, parseDay } from '@hiroba/kit'
import { z } from 'zod'
import { dayOption } from './cli-day.ts'
import { cliTexts } from './cli-texts.ts'
import { estimate } from './engine/estimate.ts'
import { Session } from './engine/session.ts'
import { loadBuiltPacks } from './io/built.ts'
import { readFactsFile } from './io/facts-file.ts'
import { refuseUnknownKeys } from './known-keys.ts'
import type { When } from './model.ts'
import { sayAnswer, sayListed } from './say.ts'

export const estimateCommand = command({
  name: 'estimate',
  summary: cliTexts.estimate,
  options: z.object({
    input: z.string().describe('答えを書いたJSONファイル | JSON file with the answers'),
    scheme: z.string().optional().describe('1つの制度だけを答える | answer one scheme only'),
    date: dayOption()
      .optional()
      .describe('基準の日（既定は今日） | day for which the rules are read (default: today)'),
    knownAt: dayOption()
      .optional()
      .describe('この日までに知られた値だけを使う | use only what was known on this day'),
  }),
  async run({ input, scheme, date, knownAt }, context) {
    const { language } = context
    const packs = loadBuiltPacks()
    const facts = await readFactsFile(input)
    refuseUnknownKeys(packs, facts)
    const session = new Session(packs, facts, when(date, knownAt, context))
    const answer = (id: string) => estimate(id, session, { language, changes: true })
    if (scheme !== undefined) {
      const one = answer(scheme)
      return { data: one, text: sayAnswer(one, session, language) }
    }
    // A tax and a definition are nothing to be had: they only serve the others.
    const schemes = [...packs.schemes.values()].filter(
      ({ pack: { kind } }) => kind !== 'tax' && kind !== 'definition',
    )
    const answers = schemes.map(({ pack }) => answer(pack.id))
    const text = answers.map((one) => sayListed(one, session, language)).join('\n')
    return { data: { packs: packs.hash, answers }, text }
  },
})

function when(date: string | undefined, knownAt: string | undefined, { now }: CommandContext): When {
  return {
    date: date === undefined ? dayInJapan(now) : parseDay(date),
    ...(knownAt === undefined ? {} : { knownAt: parseDay(knownAt) }),
  }
}
