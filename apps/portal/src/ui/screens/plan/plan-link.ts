import type { Language } from '@hiroba/kit'

/** A link's fragment that holds a plan; other fragments are places in the page. */
const form = /^#plan=([\w-]*)(?:\.(ja|en))?$/

/** The link to a plan that is encoded as base64url text, in the language in which it was shared. */
export function planLink(origin: string, text: string, language: Language): string {
  return `${origin}/#plan=${text}.${language}`
}

/** The plan's text and the language in a fragment, or nothing where it holds no plan. */
export function readLink(fragment: string): { text: string; language?: Language } | undefined {
  const found = form.exec(fragment)
  if (!found) return fragment.startsWith('#plan=') ? { text: fragment.slice(6) } : undefined
  const [, text, language] = found
  return { text: text!, ...(language && { language: language as Language }) }
}
