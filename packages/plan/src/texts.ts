/** The words of the plan in the terminal, beside those that it shares with paper. */
const ja = {
  colon: '：',
  leftOutMark: '－',
  unconfirmed: '［要確認］',
  sources: '出典',
  source: (title: string, publisher: string, readOn: string): string =>
    `${title}（${publisher}、${readOn}に確認）`,
  versionNeeded: 'ファイルの最初に version: 1 と書いてください。',
}

const en: typeof ja = {
  colon: ': ',
  leftOutMark: '-',
  unconfirmed: ' [unconfirmed]',
  sources: 'Sources',
  source: (title, publisher, readOn) => `${title} (${publisher}, read on ${readOn})`,
  versionNeeded: 'Write version: 1 at the beginning of the file.',
}

export const planTexts = { ja, en }
