import type { Language } from '@hiroba/kit'
import { useEffect, useState } from 'react'
import { Frame } from './frame.tsx'
import { keep, kept } from './kept.ts'
import { LanguageContext } from './language.ts'
import { Boundary } from './parts/boundary.tsx'
import { PlanScreen } from './screens/plan/plan-screen.tsx'
import { frameTexts } from './texts.ts'

/** The whole page: one language, one screen. */
export function App() {
  const [language, setLanguage] = useState<Language>(() => (kept('language') === 'en' ? 'en' : 'ja'))
  useEffect(() => {
    keep('language', language)
    document.documentElement.lang = language
    document.title = frameTexts[language].pageTitle
  }, [language])
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
