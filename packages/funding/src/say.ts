import { formatManRange, type Language } from '@hiroba/kit'
import { texts } from './engine/texts.ts'
import type { Answer, TraceNode } from './model.ts'

/** An answer as lines of text, for the terminal. */
export function sayAnswer(answer: Answer, language: Language): string {
  const lines = [
    `${answer.name}（${answer.scheme}）`,
    `  ${headline(answer, language)}`,
    `  ${answer.deciding}`,
    ...answer.trace.flatMap((node) => sayNode(node, answer, 1)),
    ...answer.changes.slice(0, 3).map(({ text }) => `  → ${text}`),
    ...answer.questions.slice(0, 3).map(({ text }) => `  ? ${text}`),
  ]
  return lines.join('\n')
}

export function headline(answer: Answer, language: Language): string {
  const status = texts[language].status[answer.status]
  if (answer.status === 'notEligible' || answer.status === 'ended' || answer.main === null) return status
  const unconfirmed =
    answer.unconfirmed.length > 0 ? (language === 'ja' ? '［要確認］' : ' [unconfirmed]') : ''
  return `${status}: ${formatManRange(answer.amount, 'support', language)}${unconfirmed}`
}

const marks = new Map([
  [true, '○'],
  [false, '×'],
])

function sayNode(node: TraceNode, answer: Answer, depth: number): string[] {
  const source = answer.sources.find(({ id }) => id === node.sourceId)
  const cited = source ? ` [${node.article ?? source.title}, ${source.asOf}]` : ''
  const mark = node.truth === undefined ? '・' : (marks.get(node.truth as boolean) ?? '？')
  const here = node.deciding ? ' ◀' : ''
  const formula = node.formula === undefined || node.formula === node.value ? '' : ` = ${node.formula}`
  const line = `${'  '.repeat(depth)}${mark} ${node.label}: ${node.value}${formula}${cited}${here}`
  return [line, ...node.children.flatMap((child) => sayNode(child, answer, depth + 1))]
}
