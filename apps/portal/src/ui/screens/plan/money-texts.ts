import type { SchemeKind } from '@hiroba/funding'
import type { Language } from '@hiroba/kit'

const ja = {
  title: 'お金',
  support: '受けられる見込み',
  own: '実質負担',
  ownInside: '自己負担',
  supportInside: '受けられる',
  split: (cost: string, own: string, support: string) =>
    `費用${cost}の内訳。自己負担は${own}、受けられる見込みは${support}です。`,
  hatched: (cost: string) =>
    `費用は${cost}です。斜線は、まだ決まらない分です。下の「回答待ち」に答えると減ります。`,
  solid: (cost: string) => `費用は${cost}です。`,
  scheme: '制度',
  amount: '受けられる額',
  none: '組み合わせて使える制度は、いまの答えでは見つかりません。費用と組織の答えを足すと変わることがあります。',
  noCost: '費用がまだありません。左の「わかっている費用」に入れると、受けられる額を計算します。',
  kinds: {
    subsidy: '補助金・助成金',
    benefit: '給付金',
    'tax-credit': '税額控除',
    'tax-deduction': '税の特例',
    tax: '税',
    definition: '定義',
  } satisfies Record<SchemeKind, string>,
  wait: '回答待ち',
  check: '要確認',
  key: '決め手',
  why: (amount: string) => `なぜ${amount}か`,
  changes: '何が変われば変わるか',
  ifColumn: 'もし',
  ifText: (label: string, to: string) => `${label}が「${to}」なら`,
  whyColumn: 'いま',
  thenColumn: '受けられる額',
  notEligible: '対象外',
  otherAnswers: 'ほかの答えしだい',
  checkReason: '要確認の理由',
  proof: 'なぜこの組合せか',
}

const en: typeof ja = {
  title: 'Money',
  support: 'Expected support',
  own: 'Own share',
  ownInside: 'Own share',
  supportInside: 'Support',
  split: (cost, own, support) =>
    `Of the costs of ${cost}, the own share is ${own} and the expected support ${support}.`,
  hatched: (cost) =>
    `The costs are ${cost}. The hatched part is still open; the questions below make it smaller.`,
  solid: (cost) => `The costs are ${cost}.`,
  scheme: 'Scheme',
  amount: 'Support',
  none: 'With these answers there is no scheme to combine. More answers on costs and organisation may change that.',
  noCost: 'There are no costs yet. Enter them under “Costs you already know” to see the support.',
  kinds: {
    subsidy: 'Subsidy',
    benefit: 'Benefit',
    'tax-credit': 'Tax credit',
    'tax-deduction': 'Tax relief',
    tax: 'Tax',
    definition: 'Definition',
  },
  wait: 'Answer needed',
  check: 'To be confirmed',
  key: 'What decides',
  why: (amount) => `Why ${amount}`,
  changes: 'What would change it',
  ifColumn: 'If',
  ifText: (label, to) => `If ${label} were “${to}”`,
  whyColumn: 'Now',
  thenColumn: 'Support',
  notEligible: 'Not eligible',
  otherAnswers: 'Other answers decide',
  checkReason: 'Why to be confirmed',
  proof: 'Why this combination',
}

export const moneyTexts: Record<Language, typeof ja> = { ja, en }
