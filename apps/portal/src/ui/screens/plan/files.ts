import type { Language } from '@hiroba/kit'
import type { PlanInput } from '@hiroba/plan'
import { Refused } from '../../worker/engine.ts'

/** Hands a file to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/**
 * The plan as a tagged PDF, set by the server for the day of the page.
 * @throws Refused with the server's own sentence, TypeError without a network.
 */
export async function fetchPdf(input: PlanInput, language: Language, date: string): Promise<Blob> {
  const answer = await fetch(`/api/plan.pdf?date=${date}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(input),
  })
  if (answer.ok) return answer.blob()
  const problem: unknown = await answer.json()
  const detail =
    typeof problem === 'object' && problem !== null && 'detail' in problem ? String(problem.detail) : ''
  throw new Refused({ ja: detail, en: detail })
}
