import { type Command, command } from '@hiroba/kit'
import { z } from 'zod'
import { diffCommand } from './cli-diff.ts'
import { estimateCommand } from './cli-estimate.ts'
import { listCommand } from './cli-list.ts'
import { cliTexts } from './cli-texts.ts'
import { Packs } from './engine/session.ts'
import { readPacks } from './io/packs.ts'
import { mistakeProblem } from './pack/mistakes.ts'
import { verify } from './verify.ts'

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

export const commands: Command[] = [estimateCommand, listCommand, diffCommand, verifyCommand]
