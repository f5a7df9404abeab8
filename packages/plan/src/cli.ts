import { loadBuiltPacks } from '@hiroba/funding/node'
import { type Command, command, dayInJapan, formatDay, tryParseDay } from '@hiroba/kit'
import { z } from 'zod'
import { planDocument } from './document.ts'
import { naming, readProfile } from './io/profile-file.ts'
import { makePlan } from './make-plan.ts'
import { sayPlan } from './say.ts'

const planCommand = command({
  name: '',
  summary: {
    ja: '組織とアイデアから導入計画を作ります。',
    en: 'Makes the adoption plan of an organisation and its idea.',
  },
  options: z.object({
    profile: z
      .string()
      .describe('組織とアイデアを書いたYAMLかJSON | YAML or JSON file with the plan’s input'),
    date: z
      .string()
      .refine((text) => tryParseDay(text) !== undefined, {
        error: '2026-04-01 の形の、実在する日付を書いてください。 | Write an existing date like 2026-04-01.',
      })
      .optional()
      .describe('基準の日（既定は今日） | day for which the rules are read (default: today)'),
    pdf: z.string().optional().describe('PDFも書き出す | also write the plan as PDF'),
  }),
  async run({ profile, date, pdf }, { language, now }) {
    const packs = loadBuiltPacks()
    const input = await readProfile(profile, packs)
    const day = date ?? formatDay(dayInJapan(now))
    const plan = naming(profile, () => makePlan(input, { packs, date: day, language }))
    const result = { data: plan, text: sayPlan(plan, language) }
    if (pdf === undefined) return result
    const { renderPdf } = await import('@hiroba/report/pdf')
    return { ...result, file: { path: pdf, bytes: renderPdf(planDocument(plan, language), { now }) } }
  },
})

export const commands: Command[] = [planCommand]
