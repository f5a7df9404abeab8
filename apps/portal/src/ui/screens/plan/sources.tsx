import type { Source } from '@hiroba/advice'
import type { Plan } from '@hiroba/plan'
import { useTexts } from '../../language.ts'
import { Row } from '../../parts/row.tsx'
import { sourceTexts } from '../../parts/source-texts.ts'
import { Tag } from '../../parts/tag.tsx'
import { footTexts } from './foot-texts.ts'
import { groupsOf } from './left-out-groups.ts'

/** Ids of the sources that only schemes of a folded group cite. */
export function foldedSources({ money, compute, effect }: Plan): ReadonlySet<string> {
  const groups = groupsOf(money.leftOut)
  const cited = (folded: boolean) =>
    groups
      .filter((group) => group.folded === folded)
      .flatMap(({ rows }) => rows.flatMap(({ answer }) => answer.sources))
  const shown = [
    ...money.chosen.flatMap(({ answer }) => answer.sources),
    ...(money.afterTax?.assumptions.map(({ source }) => source) ?? []),
    ...compute.sources,
    ...effect.sources,
    ...cited(false),
  ]
  const ids = new Set(shown.map(({ id }) => id))
  return new Set(cited(true).flatMap(({ id }) => (ids.has(id) ? [] : id)))
}

/** Every source of the plan, numbered in the order of first use; those of schemes that cannot be used are folded. */
export function Sources({ sources, folded }: { sources: readonly Source[]; folded: ReadonlySet<string> }) {
  const texts = useTexts(footTexts)
  const numbered = sources.map((source, i) => ({ source, number: i + 1 }))
  const [shown, hidden] = [
    numbered.filter(({ source }) => !folded.has(source.id)),
    numbered.filter(({ source }) => folded.has(source.id)),
  ]
  return (
    <Row title={texts.sources} say={<span className="t-note">{texts.sourcesSay}</span>} id="sources">
      <SourceList rows={shown} />
      {hidden.length > 0 && (
        <details className="more" data-paper>
          <summary>{texts.sourcesFolded(hidden.length)}</summary>
          <SourceList rows={hidden} />
        </details>
      )}
    </Row>
  )
}

function SourceList({ rows }: { rows: { source: Source; number: number }[] }) {
  const words = useTexts(sourceTexts)
  return (
    <ul className="sources">
      {rows.map(({ source, number }) => (
        <li key={source.id} id={`source-${number}`}>
          <span>[{number}]</span>
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
    </ul>
  )
}
