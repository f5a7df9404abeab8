import type { Source } from '@hiroba/advice'
import { createContext, useContext } from 'react'
import { useTexts } from '../language.ts'
import { sourceTexts } from './source-texts.ts'

/** Every source of the page in the order of first use, so that a part can say [3]. */
export const SourcesContext = createContext<readonly Source[]>([])

/** Links to the numbered list at the foot of the page. What has no source shows nothing. */
export function SourceNumbers({ ids }: { ids: readonly (string | undefined)[] }) {
  const sources = useContext(SourcesContext)
  const texts = useTexts(sourceTexts)
  const numbers = [...new Set(ids)]
    .map((id) => sources.findIndex((source) => source.id === id) + 1)
    .filter((number) => number > 0)
  return numbers.map((number) => (
    <span key={number}>
      {' '}
      <a className="cite" href={`#source-${number}`} aria-label={texts.go(number)}>
        [{number}]
      </a>
    </span>
  ))
}

/** Who says so, as of when, and whether it is official: 「中小企業庁、2026年2月。公式 [3]」. */
export function SourceLine({ id }: { id: string | undefined }) {
  const sources = useContext(SourcesContext)
  const texts = useTexts(sourceTexts)
  const source = sources.find((source) => source.id === id)
  if (!source) return null
  return (
    <>
      {texts.line(source)}
      <SourceNumbers ids={[id]} />
    </>
  )
}
