import type { Language } from '@hiroba/kit'

const ja = {
  share: '共有',
  save: '保存',
  open: '開く',
  print: '印刷',
  working: '作業しています。',
  fileName: '導入計画.json',
  saved: '答えをファイルに保存しました。',
  notSaved: 'ファイルに保存できませんでした。ブラウザーの設定で、ダウンロードを許してください。',
  opened: (name: string) => `「${name}」を開きました。`,
  notOpened: (name: string) =>
    `「${name}」は計画のファイルとして読めません。この画面の「保存」で作ったファイルを選んでください。いまの答えはそのままです。`,
  pdfName: '導入計画.pdf',
  pdfDone: 'PDFを作りました。',
  pdfOffline: 'PDFを作るには、ネットワークの接続が要ります。接続がないときは「印刷」を使ってください。',
  link: '共有するリンク',
  linkNote: '答えはリンクの中だけにあり、運営者には送られません。法人の名前や番号は入りません。',
  copy: 'コピー',
  copied: 'リンクをコピーしました。',
  notCopied: 'コピーできませんでした。リンクを選んで、手でコピーしてください。',
  noLink: 'リンクを作れませんでした。「保存」でファイルにして渡してください。',
  withText: '自分で書いた言葉（やりたいこと、仕事の名前）も入れる',
}

const en: typeof ja = {
  share: 'Share',
  save: 'Save',
  open: 'Open',
  print: 'Print',
  working: 'Working.',
  fileName: 'adoption-plan.json',
  saved: 'The answers were saved to a file.',
  notSaved: 'The file could not be saved. Please allow downloads in your browser.',
  opened: (name) => `“${name}” was opened.`,
  notOpened: (name) =>
    `“${name}” is not a plan. Choose a file that was made with “Save” on this page. Your answers are unchanged.`,
  pdfName: 'adoption-plan.pdf',
  pdfDone: 'The PDF is ready.',
  pdfOffline: 'Making a PDF needs the network. Without it, please use “Print”.',
  link: 'Link to share',
  linkNote:
    'The answers stand in the link only and are not sent to the operator. It has no name or number of the organisation.',
  copy: 'Copy',
  copied: 'The link was copied.',
  notCopied: 'It could not be copied. Please select the link and copy it by hand.',
  noLink: 'The link could not be made. Please use “Save” and pass the file on.',
  withText: 'Include my own words (what I want to do, names of tasks)',
}

export const actionTexts: Record<Language, typeof ja> = { ja, en }
