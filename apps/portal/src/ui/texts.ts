import type { Language } from '@hiroba/kit'

const ja = {
  pageTitle: '導入計画 - 広場',
  skip: '本文へ移動',
  brand: '広場',
  brandRoman: 'Hiroba',
  language: '言語',
  foot: '広場は、誰でも使えるオープンソースの画面です。額は公開された制度から計算した見込みで、採択や支給を約束するものではありません。',
  footPrivacy: '答えはこの端末の中だけで計算します。PDFを作るときだけサーバーに送り、残しません。',
  broken: 'この部分を表示できませんでした。入力は失われていません。ほかの部分はそのまま使えます。',
  again: 'もう一度表示する',
}

const en: typeof ja = {
  pageTitle: 'Adoption plan - Hiroba',
  skip: 'Skip to the content',
  brand: 'Hiroba',
  brandRoman: '広場',
  language: 'Language',
  foot: 'Hiroba is open-source software that anyone can use. Amounts are estimates from published schemes, not a promise of an award.',
  footPrivacy:
    'Your answers are computed on this device. They go to the server only to make a PDF, and are not kept there.',
  broken: 'This part could not be shown. What you typed is kept, and the other parts work.',
  again: 'Show it again',
}

export const frameTexts: Record<Language, typeof ja> = { ja, en }
