import type { Language } from '@hiroba/kit'
import type { ReactNode } from 'react'
import { useLanguage, useTexts } from './language.ts'
import { Hatches } from './parts/chart.tsx'
import { frameTexts } from './texts.ts'

const languages: { id: Language; name: string }[] = [
  { id: 'ja', name: '日本語' },
  { id: 'en', name: 'English' },
]

/** What stands around every screen: skip link, top line with the languages, foot. */
export function Frame({
  onLanguage,
  children,
}: {
  onLanguage: (language: Language) => void
  children: ReactNode
}) {
  const texts = useTexts(frameTexts)
  const language = useLanguage()
  return (
    <>
      <a className="skip" href="#main">
        {texts.skip}
      </a>
      <Hatches />
      <header className="top">
        <div className="page">
          <a className="brand" href="/">
            <b>{texts.brand}</b>
            <span>{texts.brandRoman}</span>
          </a>
          <fieldset className="lang">
            <legend className="hide">{texts.language}</legend>
            {languages.map(({ id, name }) => (
              <button
                key={id}
                type="button"
                className="link-btn"
                lang={id}
                aria-pressed={id === language}
                onClick={() => onLanguage(id)}
              >
                {name}
              </button>
            ))}
          </fieldset>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div className="page">
          <p>
            <b>{texts.brand}</b> {texts.brandRoman}
          </p>
          <div>
            <p>{texts.foot}</p>
            <p>{texts.footPrivacy}</p>
          </div>
        </div>
      </footer>
    </>
  )
}
