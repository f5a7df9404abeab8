import type { Language } from '@hiroba/kit'

const ja = {
  title: '計画のまとめ',
  support: '受けられる見込み',
  burden: '実質負担',
  firstYear: '（初年度）',
  deadline: 'いつまでに',
  noScheme: '使う制度が決まると出ます',
  notConfirmed: '締切は未確認',
  open: { kind: '組織の種類と費用を入れると出ます', costs: '費用を入れると出ます' },
  left: (days: number) => `あと${days}日`,
  questions: (n: number) => (n > 0 ? `先に答えるとよい質問（${n}）` : '質問は残っていません'),
  spoken: (support: string, burden: string, deadline: string) =>
    `計画が変わりました。受けられる見込み：${support}。実質負担：${burden}。期限：${deadline}。`,
}

const en: typeof ja = {
  title: 'Summary of the plan',
  support: 'Expected support',
  burden: 'Own share',
  firstYear: ' (first year)',
  deadline: 'By when',
  noScheme: 'Known once a scheme fits',
  notConfirmed: 'Not confirmed',
  open: { kind: 'Answer the kind of organisation and the costs', costs: 'Enter the costs' },
  left: (days) => `${days} days left`,
  questions: (n) => (n > 0 ? `Questions worth answering (${n})` : 'No open questions'),
  spoken: (support, burden, deadline) =>
    `The plan has changed. Expected support ${support}, own share ${burden}, deadline ${deadline}.`,
}

export const summaryTexts: Record<Language, typeof ja> = { ja, en }
