import { readFileSync } from 'node:fs'
import { loadBuiltPacks } from '@hiroba/funding/node'
import { type Command, command, dayInJapan, formatDay, Problem } from '@hiroba/kit'
import { parse } from 'yaml'
import { z } from 'zod'
import { planDocument } from './document.ts'
import { parsePlanInput } from './input.ts'
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
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional()
      .describe('基準の日（既定は今日） | day for which the rules are read (default: today)'),
    pdf: z.string().optional().describe('PDFも書き出す | also write the plan as PDF'),
  }),
  async run({ profile, date, pdf }, { language, now }) {
    const day = date ?? formatDay(dayInJapan(now))
    const plan = makePlan(parsePlanInput(readInput(profile)), {
      packs: loadBuiltPacks(),
      date: day,
      language,
    })
    const result = { data: plan, text: sayPlan(plan, language) }
    if (pdf === undefined) return result
    const { renderPdf } = await import('@hiroba/report/pdf')
    return { ...result, file: { path: pdf, bytes: renderPdf(planDocument(plan, language), { now }) } }
  },
})

function readInput(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Problem('fileNotReadable', { file }, { cause: error })
  }
  try {
    return parse(text, { maxAliasCount: 0 })
  } catch (error) {
    const { linePos } = error as { linePos?: { line: number }[] }
    throw new Problem('invalidFile', {
      file,
      line: linePos?.[0]?.line ?? 1,
      reason: {
        ja: 'YAMLとして読めません。字下げと「:」の後の空白を確かめてください。',
        en: 'not readable as YAML; check the indentation and the space after “:”.',
      },
    })
  }
}

export const commands: Command[] = [planCommand]
