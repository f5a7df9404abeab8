import type { TraceNode } from '@hiroba/funding'
import type { Language } from '@hiroba/kit'

const ja = {
  here: 'ここで決まります',
  check: '要確認',
  yes: 'はい',
  no: 'いいえ',
  unknown: '未定',
  kinds: { condition: '条件', rule: '計算', parameter: '定め', input: '答え', period: '期間' },
  answer(node: TraceNode): string {
    if (node.truth === true) return ja.yes
    if (node.truth === false) return ja.no
    if (node.truth === null) return node.kind === 'input' ? '未回答' : ja.unknown
    return ja.kinds[node.kind]
  },
  /** A condition by its words, a value with its name: 「補助率：1/2または2/3」. */
  sentence: ({ label, value, truth }: TraceNode) => (truth === undefined ? `${label}：${value}` : label),
}

const en: typeof ja = {
  here: 'This decides',
  check: 'To be confirmed',
  yes: 'Yes',
  no: 'No',
  unknown: 'Open',
  kinds: { condition: 'Condition', rule: 'Formula', parameter: 'Rate', input: 'Answer', period: 'Period' },
  answer(node) {
    if (node.truth === true) return en.yes
    if (node.truth === false) return en.no
    if (node.truth === null) return node.kind === 'input' ? 'No answer' : en.unknown
    return en.kinds[node.kind]
  },
  sentence: ({ label, value, truth }) => (truth === undefined ? `${label}: ${value}` : label),
}

export const ruleTexts: Record<Language, typeof ja> = { ja, en }
