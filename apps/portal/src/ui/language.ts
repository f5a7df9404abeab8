import type { Language } from '@hiroba/kit'
import { createContext, useContext } from 'react'

export const LanguageContext = createContext<Language>('ja')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The texts of one screen part in the language of the page. Both languages have the same shape. */
export function useTexts<T>(texts: Record<Language, T>): T {
  return texts[useContext(LanguageContext)]
}
