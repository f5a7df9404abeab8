import type { Assumption } from '@hiroba/advice'
import { useTexts } from '../../language.ts'
import { SourceNumbers } from '../../parts/sources.tsx'
import { Tag } from '../../parts/tag.tsx'
import { NumberAnswer } from './answers/number-answer.tsx'
import { setEdit, useAnswers } from './answers/plan-state.ts'
import { assumptionTexts } from './assumption-texts.ts'

/**
 * What an estimate rests on, each value open to editing, with its source and the way back.
 * @param of the estimate's name, for those who hear the summary without seeing where it stands.
 */
export function Assumptions({ rows, of }: { rows: readonly Assumption[]; of: string }) {
  const texts = useTexts(assumptionTexts)
  const { input } = useAnswers()
  const edited = rows.filter(({ id }) => input.edits[id] !== undefined).length
  return (
    <details className="more">
      <summary>
        {texts.title(rows.length, edited)}
        <span className="hide"> {of}</span>
      </summary>
      <ul className="lst assumptions">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </details>
  )
}

function Row({ row }: { row: Assumption }) {
  const texts = useTexts(assumptionTexts)
  const { input, change } = useAnswers()
  const edited = input.edits[row.id]
  const unit = texts.unit(row.unit)
  // A share is typed as per cent: people do not think in 0.35.
  const isShare = row.unit === 'share'
  const shown = (value: number) =>
    `${(isShare ? value * 100 : value).toLocaleString('en-US', { maximumFractionDigits: 2 })}${unit}`
  return (
    <li>
      <NumberAnswer
        field={`edit:${row.id}`}
        label={row.label}
        unit={unit}
        rule={{
          one: isShare ? 0.01 : 1,
          min: row.limits.lo,
          max: row.limits.hi,
          whole: false,
        }}
        value={edited ?? row.value}
        store={(input, value) => setEdit(input, row.id, value)}
      />
      <p className="t-note">
        {edited === undefined ? (
          <>
            {row.range.lo !== row.range.hi && `${texts.range(shown(row.range.lo), shown(row.range.hi))} `}
            <SourceNumbers ids={[row.source.id]} />{' '}
            {row.source.confidence === 'low' && <Tag kind="check">{texts.check}</Tag>}
          </>
        ) : (
          <button
            type="button"
            className="link-btn"
            onClick={() => change((input) => setEdit(input, row.id, undefined))}
          >
            {texts.reset}
            <span className="hide"> {row.label}</span>
          </button>
        )}
      </p>
    </li>
  )
}
