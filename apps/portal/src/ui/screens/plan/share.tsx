import { useEffect, useId, useState } from 'react'
import { useLanguage, useTexts } from '../../language.ts'
import type { Engine } from '../../worker/engine.ts'
import { actionTexts } from './action-texts.ts'
import { useAnswers } from './answers/plan-state.ts'
import { planLink } from './plan-link.ts'
import { useSaid } from './said.ts'

/** A link that holds the answers in its #fragment, which no server ever sees. Own words only on request. */
export function Share({ engine }: { engine: Engine }) {
  const texts = useTexts(actionTexts)
  const language = useLanguage()
  const { input } = useAnswers()
  const [withText, setWithText] = useState(false)
  const [link, setLink] = useState('')
  const [said, setSaid] = useSaid()
  const id = useId()
  useEffect(() => {
    let current = true
    engine.ask('encode', { input, withText }).then(
      (text) => current && setLink(planLink(location.origin, text, language)),
      () => current && setSaid(texts.noLink),
    )
    return () => {
      current = false
    }
  }, [engine, input, withText, texts, language])
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setSaid(texts.copied),
      () => setSaid(texts.notCopied),
    )
  return (
    <div className="ask">
      <label htmlFor={id}>{texts.link}</label>
      <p className="t-note">{texts.linkNote}</p>
      <div className="unit">
        <input className="in" id={id} readOnly value={link} onFocus={(event) => event.target.select()} />
        <button className="btn" type="button" onClick={copy}>
          {texts.copy}
        </button>
      </div>
      <label className="pick">
        <input type="checkbox" checked={withText} onChange={(event) => setWithText(event.target.checked)} />
        {texts.withText}
      </label>
      <p className="t-note" role="status">
        {said}
      </p>
    </div>
  )
}
