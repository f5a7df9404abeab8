import type { Language } from '@hiroba/kit'
import { en } from './texts-en.ts'
import { ja } from './texts-ja.ts'

export type Texts = typeof ja

/** The sentences of this package in one language. */
export function textsIn(language: Language): Texts {
  return { ja, en }[language]
}
