import type { PlanInput } from '@hiroba/plan'

/** Nothing answered yet that a figure could follow from. The wish in words alone gives none. */
export function isBlank({ profile, idea, answers }: PlanInput): boolean {
  const { summary: _, tasks, costs, ...rest } = idea
  const given = [profile, rest, answers].flatMap((part) => Object.keys(part))
  return given.length + tasks.length + costs.length === 0
}

/** Whether anything was said about the use; without it the computing would show assumptions only. */
export function asksComputing({ idea: { use, users, place } }: PlanInput): boolean {
  return use !== undefined || users !== undefined || place !== undefined
}
