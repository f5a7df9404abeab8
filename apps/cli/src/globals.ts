import type { Language } from '@hiroba/kit'

/** The flags that every command has, taken out of the words wherever they stand. */
export interface Globals {
  json: boolean
  help: boolean
  language: Language
  /** Set where --lang names a language that there is not. */
  wrongLanguage?: string
  rest: string[]
}

/** Never throws: how to report a mistake (as JSON, in which language) must be known before the first one is reported. */
export function takeGlobals(words: readonly string[]): Globals {
  const globals: Globals = { json: false, help: false, language: 'ja', rest: [] }
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word === '--json') globals.json = true
    else if (word === '--help' || word === '-h') globals.help = true
    else if (word === '--lang') setLanguage(globals, words[++i] ?? '')
    else if (word.startsWith('--lang=')) setLanguage(globals, word.slice('--lang='.length))
    else globals.rest.push(word)
  }
  return globals
}

function setLanguage(globals: Globals, text: string) {
  if (text === 'ja' || text === 'en') globals.language = text
  else globals.wrongLanguage = text
}
