import type { Source } from '@hiroba/advice'
import { useTexts } from '../../language.ts'
import { Row } from '../../parts/row.tsx'
import { sourceTexts } from '../../parts/source-texts.ts'
import { Tag } from '../../parts/tag.tsx'
import { footTexts } from './foot-texts.ts'

/** Every source of the plan, numbered in the order of first use. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const texts = useTexts(footTexts)
  const words = useTexts(sourceTexts)
  return (
    <Row title={texts.sources} say={<span className="t-note">{texts.sourcesSay}</span>} id="sources">
      <ol className="sources">
        {sources.map((source, i) => (
          <li key={source.id} id={`source-${i + 1}`}>
            <span>[{i + 1}]</span>
            <span>
              {/* An assumption is nobody's page: a link would claim that it says so. */}
              {source.kind !== 'assumption' && /^https?:\/\//.test(source.url) ? (
                <a href={source.url} rel="noreferrer">
                  {source.title}
                </a>
              ) : (
                source.title
              )}
              <span className="t-note block">
                {source.publisher}
                {source.readOn && ` · ${words.readOn(source.readOn)}`}{' '}
                {source.confidence === 'low' && <Tag kind="check">{words.check}</Tag>}
              </span>
            </span>
            <span>{source.asOf && words.date(source.asOf)}</span>
            <span>{words.kinds[source.kind]}</span>
          </li>
        ))}
      </ol>
    </Row>
  )
}
