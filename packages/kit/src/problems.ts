import type { Words } from './problem.ts'

const entry = <P>(status: number, words: (params: P) => Words) => ({ status, words })

/** The closed registry: code, HTTP status, sentence. A sentence says what is wrong, then what to do. */
export const problems = {
  broken: entry<object>(500, () => ({
    ja: '内部で誤りが起きました。もう一度お試しください。続くときは、管理する人に知らせてください。',
    en: 'Something went wrong inside. Please try again. If it happens again, tell whoever runs this.',
  })),
  notFound: entry<{ what: string; nearest?: readonly string[] }>(404, ({ what, nearest = [] }) => ({
    ja: `「${what}」は見つかりません。${nearest.length > 0 ? `近い名前：${nearest.join('、')}` : '綴りを確かめてください。'}`,
    en: `“${what}” was not found. ${nearest.length > 0 ? `Near names: ${nearest.join(', ')}` : 'Please check the spelling.'}`,
  })),
  /** `path` is the value's key or flag, or what a person calls it. */
  invalidInput: entry<{ path: string | Words; expected: Words }>(422, ({ path, expected }) => ({
    ja: `「${typeof path === 'string' ? path : path.ja}」の値が正しくありません。${expected.ja}`,
    en: `The value of “${typeof path === 'string' ? path : path.en}” is not right. ${expected.en}`,
  })),
  invalidDate: entry<{ text: string }>(422, ({ text }) => ({
    ja: `「${text}」は日付として読めません。2026-04-01 の形で書いてください。`,
    en: `“${text}” is not a date. Write it like 2026-04-01.`,
  })),
  invalidFile: entry<{ file: string; line: number; reason: Words }>(422, ({ file, line, reason }) => ({
    ja: `${file} の${line}行目：${reason.ja}`,
    en: `${file}, line ${line}: ${reason.en}`,
  })),
  fileNotReadable: entry<{ file: string }>(422, ({ file }) => ({
    ja: `ファイル「${file}」を読めません。名前と場所を確かめてください。`,
    en: `The file “${file}” cannot be read. Please check its name and place.`,
  })),
  fileNotWritable: entry<{ file: string }>(422, ({ file }) => ({
    ja: `ファイル「${file}」に書けません。場所と権限を確かめてください。`,
    en: `The file “${file}” cannot be written. Please check the place and its permissions.`,
  })),
  wrongUse: entry<{ reason: Words }>(422, ({ reason }) => reason),
  divisionByZero: entry<object>(422, () => ({
    ja: '0で割る計算になりました。0より大きい値を入れてください。',
    en: 'The calculation divides by zero. Please enter a value above zero.',
  })),
  numberTooLarge: entry<object>(422, () => ({
    ja: '数が大きすぎて正確に計算できません。桁を確かめてください。',
    en: 'The number is too large to compute exactly. Please check the digits.',
  })),
  tooLarge: entry<{ limitKb: number }>(413, ({ limitKb }) => ({
    ja: `送られた内容が大きすぎます。${limitKb} kB までにしてください。`,
    en: `What was sent is too large. Please keep it within ${limitKb} kB.`,
  })),
  wrongType: entry<{ expected: string }>(415, ({ expected }) => ({
    ja: `この形式は受け取れません。${expected} で送ってください。`,
    en: `This format is not taken. Please send ${expected}.`,
  })),
  busy: entry<object>(503, () => ({
    ja: 'いま混み合っています。少し待って、もう一度お試しください。',
    en: 'The server is busy. Please wait a moment and try again.',
  })),
  dataNotLoaded: entry<object>(503, () => ({
    ja: '制度のデータを読み込めませんでした。ネットワークの接続を確かめて、もう一度お試しください。',
    en: 'The scheme data could not be loaded. Please check the network and try again.',
  })),
  portTaken: entry<{ port: number }>(503, ({ port }) => ({
    ja: `ポート${port}は使われています。PORT で別の番号を指定してください。`,
    en: `Port ${port} is in use. Choose another one with PORT.`,
  })),
}

export type ProblemCode = keyof typeof problems
export type ProblemParams<C extends ProblemCode> = Parameters<(typeof problems)[C]['words']>[0]
