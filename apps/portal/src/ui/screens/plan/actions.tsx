import { Problem } from '@hiroba/kit'
import { useId, useState } from 'react'
import { useLanguage, useTexts } from '../../language.ts'
import { type Engine, Refused } from '../../worker/engine.ts'
import { actionTexts } from './action-texts.ts'
import { useAnswers } from './answers/plan-state.ts'
import { download, fetchPdf } from './files.ts'
import { useSaid } from './said.ts'
import { Share } from './share.tsx'

/** What can be done with the whole plan: share, keep, print. Whatever fails says so in a sentence. */
export function Actions({
  engine,
  date,
  onOpen,
}: {
  engine: Engine
  /** The day of the plan on the page: the paper is set for the same. */
  date: string
  onOpen: (json: unknown) => Promise<void>
}) {
  const texts = useTexts(actionTexts)
  const language = useLanguage()
  const { input } = useAnswers()
  const [sharing, setSharing] = useState(false)
  const [said, setSaid] = useSaid()
  const shareId = useId()

  const attempt = (work: () => Promise<string>, otherwise: string) => () => {
    setSaid(texts.working)
    work().then(setSaid, (error) =>
      setSaid(
        error instanceof Refused
          ? error.words[language]
          : error instanceof Problem
            ? error.sentence(language)
            : otherwise,
      ),
    )
  }
  const save = attempt(async () => {
    download(new Blob([JSON.stringify(input, null, 2)], { type: 'application/json' }), texts.fileName)
    return texts.saved
  }, texts.notSaved)
  const pdf = attempt(async () => {
    download(await fetchPdf(input, language, date), texts.pdfName)
    return texts.pdfDone
  }, texts.pdfOffline)
  const open = (file: File) =>
    attempt(async () => {
      await onOpen(JSON.parse(await file.text()))
      return texts.opened(file.name)
    }, texts.notOpened(file.name))()

  return (
    <div className="no-print">
      <div className="actions">
        <button
          className="btn"
          type="button"
          aria-expanded={sharing}
          aria-controls={shareId}
          onClick={() => setSharing(!sharing)}
        >
          {texts.share}
        </button>
        <button className="btn" type="button" onClick={save}>
          {texts.save}
        </button>
        <label className="btn">
          {texts.open}
          <input
            className="hide"
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.target.files?.[0]
              if (file) open(file)
              event.target.value = ''
            }}
          />
        </label>
        <button className="btn" type="button" onClick={() => print()}>
          {texts.print}
        </button>
        <button className="btn" type="button" onClick={pdf}>
          PDF
        </button>
      </div>
      <div id={shareId}>{sharing && <Share engine={engine} />}</div>
      <p className="t-note" role="status">
        {said}
      </p>
    </div>
  )
}
