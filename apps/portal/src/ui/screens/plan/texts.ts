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
  from: {
    link: 'リンクの答えを開きました。',
    memory: '前の答えを開きました。',
    nothing: '新しく始めました。',
    example: '例の答えを開きました。',
    file: 'ファイルの答えを開きました。',
    cleared: '答えをすべて消しました。',
    back: '前の答えに戻しました。',
  },
  back: '前の答えに戻す',
  stopped: '計算が止まりました。入力は失われていません。',
  again: 'もう一度計算する',
  about: 'この計画について',
  computedOn: '計算した日',
  packs: '制度データ',
  sources: '出典',
  sourceCount: (all: number, official: number) => `${all}件（公式${official}件）`,
  stored: '保存先',
  storedText: 'このブラウザーの中だけ。答えは運営者に送られません（PDFを作るときを除く）。',
  clear: '答えをすべて消す',
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
  from: {
    link: 'The answers of the link are open.',
    memory: 'Your former answers are open.',
    nothing: 'You start anew.',
    example: 'The answers of the example are open.',
    file: 'The answers of the file are open.',
    cleared: 'All answers were cleared.',
    back: 'Your own answers are back.',
  },
  back: 'Back to my own answers',
  stopped: 'The computation stopped. What you typed is kept.',
  again: 'Compute again',
  about: 'About this plan',
  computedOn: 'Computed on',
  packs: 'Scheme data',
  sources: 'Sources',
  sourceCount: (all, official) => `${all} (${official} official)`,
  stored: 'Kept in',
  storedText: 'This browser only. Answers are not sent to the operator, except to make a PDF.',
  clear: 'Clear all answers',
}

export const planTexts: Record<Language, typeof ja> = { ja, en }
