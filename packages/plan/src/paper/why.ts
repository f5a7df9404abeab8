import type { Answer, TraceNode } from '@hiroba/funding'
import type { Block, Inline, Rich } from '@hiroba/report'
import type { Sheet } from './sheet.ts'

/** The rule tree of a scheme as a table: what holds, its value, and where it is written. */
export function why(answer: Answer, sheet: Sheet): Block[] {
  const { say } = sheet
  return [
    { kind: 'heading', level: 2, text: say.why(answer.name) },
    {
      kind: 'table',
      columns: [
        { title: say.condition, width: 58 },
        { title: say.value, width: 20 },
        { title: say.source, width: 22 },
      ],
      rows: answer.trace.flatMap((node) => rows(node, 0, sheet)),
    },
  ]
}

/** Conditions and calculations with what they rest on; deeper only where a line decides. */
function rows(node: TraceNode, depth: number, sheet: Sheet): { cells: Rich[]; look?: 'chosen' }[] {
  const label: Inline[] = [
    `${'　'.repeat(depth)}${node.label}`,
    ...(node.formula === undefined ? [] : [{ note: node.formula }]),
    ...(node.deciding ? [{ note: sheet.say.here }] : []),
  ]
  const row = {
    cells: [label, node.value, [node.article ?? '', ...sheet.cite(node.sourceId)]],
    ...(node.deciding ? { look: 'chosen' as const } : {}),
  }
  const below = depth === 0 ? node.children : node.children.filter(leadsToDeciding)
  return [row, ...below.flatMap((child) => rows(child, depth + 1, sheet))]
}

const leadsToDeciding = (node: TraceNode): boolean => node.deciding || node.children.some(leadsToDeciding)
