import type { TraceNode } from '@hiroba/funding'
import { useTexts } from '../language.ts'
import { ruleTexts } from './rule-texts.ts'
import { SourceLine } from './sources.tsx'
import { Tag } from './tag.tsx'

/** How a figure came about, line by line; the line that decides is tinted and says so. */
export function RuleTree({ nodes }: { nodes: readonly TraceNode[] }) {
  return (
    <ol className="tree">
      <Lines nodes={nodes} />
    </ol>
  )
}

function Lines({ nodes }: { nodes: readonly TraceNode[] }) {
  return nodes.map((node, i) => (
    <li key={`${i}${node.name}`}>
      <Line node={node} />
      {node.children.length > 0 && (
        <ol>
          <Lines nodes={node.children} />
        </ol>
      )}
    </li>
  ))
}

function Line({ node }: { node: TraceNode }) {
  const texts = useTexts(ruleTexts)
  return (
    <div className={node.deciding ? 'node node-key' : 'node'}>
      <p className="v">
        <Mark node={node} />
        {texts.answer(node)}
      </p>
      <p>
        {node.deciding && <span className="here">{texts.here}</span>}
        {texts.sentence(node)}
        {node.formula && <span className="t-note calc">{node.formula}</span>}
      </p>
      <p className="src">
        {node.article && (
          <>
            <b>{node.article}</b>
            <br />
          </>
        )}
        <SourceLine id={node.sourceId} />
        {node.confidence === 'low' && (
          <>
            {' '}
            <Tag kind="check">{texts.check}</Tag>
          </>
        )}
      </p>
    </div>
  )
}

/** A shape beside the word: circle yes, cross no, dashed circle unknown, square a given, dash a calculation. */
function Mark({ node }: { node: TraceNode }) {
  const size = { width: 14, height: 14, 'aria-hidden': true } as const
  const unknown = node.truth === null
  if (node.truth === true)
    return (
      <svg {...size} aria-hidden="true">
        <circle className="m-ink" cx="7" cy="7" r="5.5" />
      </svg>
    )
  if (node.truth === false)
    return (
      <svg {...size} aria-hidden="true">
        <path className="m-ink" d="m2.5 2.5 9 9m0-9-9 9" />
      </svg>
    )
  return (
    <svg {...size} aria-hidden="true">
      {unknown ? (
        <circle className="m-none" cx="7" cy="7" r="5.5" />
      ) : node.kind === 'rule' ? (
        <path className="m-ink" d="M2 7h10" />
      ) : (
        <rect className="m-ink" x="2" y="2" width="10" height="10" />
      )}
    </svg>
  )
}
