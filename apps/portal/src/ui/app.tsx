import type { Language } from '@hiroba/kit'
import { useEffect, useState } from 'react'
import { Frame } from './frame.tsx'
import { keep, kept } from './kept.ts'
import { LanguageContext } from './language.ts'
import { Boundary } from './parts/boundary.tsx'
import { readLink } from './screens/plan/plan-link.ts'
import { PlanScreen } from './screens/plan/plan-screen.tsx'
import { frameTexts } from './texts.ts'

/** The whole page: one language, one screen. */
export function App() {
  const [language, setLanguage] = useState<Language>(
    () => readLink(location.hash)?.language ?? (kept('language') === 'en' ? 'en' : 'ja'),
  )
  useEffect(() => {
    keep('language', language)
    document.documentElement.lang = language
    document.title = frameTexts[language].pageTitle
  }, [language])
  useEffect(() => {
    const onLink = () => setLanguage((language) => readLink(location.hash)?.language ?? language)
    addEventListener('hashchange', onLink)
    return () => removeEventListener('hashchange', onLink)
  }, [])
  return (
    <LanguageContext value={language}>
      <Frame onLanguage={setLanguage}>
        <Boundary>
          <PlanScreen />
        </Boundary>
      </Frame>
    </LanguageContext>
  )
}
