import { Problem } from '@hiroba/kit'
import { parsePlanInput } from './input.ts'
import type { PlanInput } from './model.ts'

/**
 * The input as text for a link's `#fragment`: base64url of its JSON. A fragment is never sent to a server; it holds
 * neither a name nor a number of the organisation, for the input has none.
 */
export function encodePlan(input: PlanInput): string {
  const bytes = new TextEncoder().encode(JSON.stringify(input))
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** @throws Problem `invalidInput` for a fragment that is cut or is no plan. */
export function decodePlan(text: string): PlanInput {
  let json: unknown
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new Problem(
      'invalidInput',
      {
        path: '#',
        expected: {
          ja: 'リンクが途中で切れています。もう一度コピーしてください。',
          en: 'The link is cut. Please copy it again.',
        },
      },
      { cause: error },
    )
  }
  return parsePlanInput(json)
}

/** Without the user's own words (the idea's summary, names of tasks, labels of costs), for a link to be passed on. */
export function withoutText(input: PlanInput): PlanInput {
  return {
    ...input,
    idea: {
      ...input.idea,
      summary: '',
      tasks: input.idea.tasks.map((task) => ({ ...task, name: '' })),
      costs: input.idea.costs.map((line) => ({ ...line, label: '' })),
    },
  }
}
