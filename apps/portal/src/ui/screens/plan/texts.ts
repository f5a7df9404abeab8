import type { Language } from '@hiroba/kit'

const ja = {
  title: '導入計画',
  lead: '生成AIを使い始めるための、お金・計算資源・効果の見通し',
  note: (date: string) => `${date}時点の制度で計算。ログインは要りません。`,
}

const en: typeof ja = {
  title: 'Adoption plan',
  lead: 'Money, computing and effect of putting generative AI to work',
  note: (date) => `Computed with the schemes as of ${date}. No login needed.`,
}

export const planTexts: Record<Language, typeof ja> = { ja, en }
