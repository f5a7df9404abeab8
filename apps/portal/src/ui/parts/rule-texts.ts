import type { TraceNode } from '@hiroba/funding'
import type { Language } from '@hiroba/kit'

/** An answer decides only while it is missing. */
export const isOpenAnswer = ({ kind, deciding }: TraceNode): boolean => kind === 'input' && deciding

const ja = {
  here: 'ここで決まります',
  check: '要確認',
  below: (n: number) => `内訳（${n}）`,
  repeated: '内訳は上と同じです。',
  yes: 'はい',
  no: 'いいえ',
  unknown: '未定',
  kinds: { condition: '条件', rule: '計算', parameter: '定め', input: '答え', period: '期間' },
  answer(node: TraceNode): string {
    if (node.truth === true) return ja.yes
    if (node.truth === false) return ja.no
    if (isOpenAnswer(node)) return '未回答'
    if (node.truth === null) return ja.unknown
    return ja.kinds[node.kind]
  },
  /** A condition by its words, a value with its name: 「補助率：1/2または2/3」. */
  sentence: ({ label, value, truth }: TraceNode) =>
    truth === undefined && value !== '' ? `${label}：${value}` : label,
}

const en: typeof ja = {
  here: 'This decides',
  check: 'To be confirmed',
  below: (n) => `Details (${n})`,
  repeated: 'Details as above.',
  yes: 'Yes',
  no: 'No',
  unknown: 'Open',
  kinds: { condition: 'Condition', rule: 'Formula', parameter: 'Rate', input: 'Answer', period: 'Period' },
  answer(node) {
    if (node.truth === true) return en.yes
    if (node.truth === false) return en.no
    if (isOpenAnswer(node)) return 'No answer'
    if (node.truth === null) return en.unknown
    return en.kinds[node.kind]
  },
  sentence: ({ label, value, truth }) => (truth === undefined && value !== '' ? `${label}: ${value}` : label),
}

export const ruleTexts: Record<Language, typeof ja> = { ja, en }
