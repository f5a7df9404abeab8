/** What would be right, in the sentence of a Problem about an answer. */
const ja = {
  list: '、',
  yesNo: (label: string): string => `${label}は、はい（true）かいいえ（false）で答えてください。`,
  options: (label: string, options: string): string => `${label}は、次から選んでください：${options}`,
  day: (label: string): string => `${label}は、2026-04-01 の形の、実在する日付で入れてください。`,
  days: (label: string, from: string, to: string): string =>
    `${label}は、${from}から${to}までの日にしてください。`,
  number: (label: string, lo: string, hi: string): string =>
    `${label}は、${lo}以上、${hi}以下の数で入れてください。`,
  numbers: (label: string, most: number): string => `${label}は、1個から${most}個までの数を並べてください。`,
}

const en: typeof ja = {
  list: ', ',
  yesNo: (label) => `${capital(label)} must be yes (true) or no (false).`,
  options: (label, options) => `${capital(label)} must be one of: ${options}.`,
  day: (label) => `${capital(label)} must be an existing day, written like 2026-04-01.`,
  days: (label, from, to) => `${capital(label)} must be between ${from} and ${to}.`,
  number: (label, lo, hi) => `${capital(label)} must be a number between ${lo} and ${hi}.`,
  numbers: (label, most) => `${capital(label)} must be a list of 1 to ${most} numbers.`,
}

const capital = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1)

export const factsTexts = { ja, en }
