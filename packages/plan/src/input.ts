import { Problem } from '@hiroba/kit'
import { type PlanInput, planInput } from './model.ts'
import { planTexts } from './texts.ts'

/** Nothing answered yet. */
export function emptyPlan(): PlanInput {
  return { version: 1, profile: {}, idea: { summary: '', tasks: [], costs: [] }, answers: {}, edits: {} }
}

/**
 * Checks a plan's input from a file, a link or a request.
 * @throws Problem `invalidInput` naming the first value that is not right.
 */
export function parsePlanInput(json: unknown): PlanInput {
  const result = planInput.safeParse(json)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  const path = issue.path.join('.') || 'plan'
  const versionIsMissing = path === 'version' || path === 'plan'
  throw new Problem('invalidInput', {
    path,
    expected: versionIsMissing
      ? { ja: planTexts.ja.versionNeeded, en: planTexts.en.versionNeeded }
      : {
          ja: 'この計画のファイルやリンクは読めません。値を直すか、作り直してください。',
          en: 'This plan file or link cannot be read. Mend the value, or make it again.',
        },
  })
}
