import type { TraceNode } from '@hiroba/funding'
import { useTexts } from '../language.ts'
import { isOpenAnswer, ruleTexts } from './rule-texts.ts'
import { SourceLine } from './sources.tsx'
import { Tag } from './tag.tsx'

/**
 * How a figure came about, line by line; the line that decides is tinted and says so. What stands below a line is
 * folded, unless the deciding line is in there: a reader first sees the few lines that matter.
 */
export function RuleTree({ nodes }: { nodes: readonly TraceNode[] }) {
  return (
    <ol className="tree">
      <Lines nodes={nodes} paper />
    </ol>
  )
}

/** @param paper whether what stands below these lines is printed even when it is folded. */
function Lines({ nodes, paper = false }: { nodes: readonly TraceNode[]; paper?: boolean }) {
  const texts = useTexts(ruleTexts)
  return nodes.map(plain).map((node, i) => (
    <li key={`${i}${node.name}`}>
      <Line node={node} />
      {node.children.length > 0 && (
        <details className="more" data-paper={paper || undefined} open={node.children.some(decides)}>
          <summary>{texts.below(node.children.length)}</summary>
          <ol>
            <Lines nodes={node.children} />
          </ol>
        </details>
      )}
    </li>
  ))
}

/** A fact that another pack derives is one line, not two of the same name. */
function plain(node: TraceNode): TraceNode {
  const [only, ...others] = node.children
  if (!only || others.length > 0 || only.label !== node.label) return node
  return plain({ ...only, deciding: node.deciding || only.deciding })
}

const decides = (node: TraceNode): boolean => node.deciding || node.children.some(decides)

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
        {node.repeated && <span className="t-note calc">{texts.repeated}</span>}
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
  const { truth, kind } = node
  const circle = (role: string) => <circle className={role} cx="7" cy="7" r="5.5" />
  return (
    <svg width={14} height={14} aria-hidden="true">
      {truth === true ? (
        circle('m-ink')
      ) : truth === false ? (
        <path className="m-ink" d="m2.5 2.5 9 9m0-9-9 9" />
      ) : truth === null || isOpenAnswer(node) ? (
        circle('m-none')
      ) : kind === 'rule' ? (
        <path className="m-ink" d="M2 7h10" />
      ) : (
        <rect className="m-ink" x="2" y="2" width="10" height="10" />
      )}
    </svg>
  )
}
