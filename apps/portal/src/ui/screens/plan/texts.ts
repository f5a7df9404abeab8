import type { Language } from '@hiroba/kit'

const ja = {
  title: '導入計画',
  lead: '生成AIを使い始めるための、お金・計算資源・効果の見通し',
  note: (date: string) => `${date}時点の制度で計算。ログインは要りません。`,
  opening: '計算の準備をしています。',
  examples: '例を見る',
  broken: {
    link: 'リンクの計画を読めませんでした。前の答えを残しています。',
    memory: '前に保存した答えを読めませんでした。新しく始めます。',
  },
  fromLink: 'リンクの答えを開きました。',
  back: '前の答えに戻す',
  stopped: '計算が止まりました。入力は失われていません。',
  again: 'もう一度計算する',
}

const en: typeof ja = {
  title: 'Adoption plan',
  lead: 'Money, computing and effect of putting generative AI to work',
  note: (date) => `Computed with the schemes as of ${date}. No login needed.`,
  opening: 'Getting ready to compute.',
  examples: 'See an example',
  broken: {
    link: 'The plan in the link could not be read. Your own answers are kept.',
    memory: 'The answers kept in this browser could not be read. You start anew.',
  },
  fromLink: 'The answers of the link are open.',
  back: 'Back to my own answers',
  stopped: 'The computation stopped. What you typed is kept.',
  again: 'Compute again',
}

export const planTexts: Record<Language, typeof ja> = { ja, en }
