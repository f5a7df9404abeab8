import { useState } from 'react'
import { useLanguage } from '../../language.ts'

/** What was said about an act, until the language changes: a sentence in the other language would be read out wrongly. */
export function useSaid(): [string, (text: string) => void] {
  const language = useLanguage()
  const [said, setSaid] = useState({ language, text: '' })
  return [said.language === language ? said.text : '', (text) => setSaid({ language, text })]
}
