import type { Language } from '@hiroba/kit'

const ja = {
  narrows: (yen: string) => `この1問で、平均${yen}の幅がなくなります`,
  open: 'この答えで、結果が変わることがあります',
  answered: '答えました。変えることもできます',
  thisAnswer: 'この答え',
  yes: 'はい',
  no: 'いいえ',
  unknown: 'わからない',
  yen: '万円',
  unit: (unit: string) => unit,
}

const english: Record<string, string> = {
  人: 'people',
  年: 'years',
  月: 'months',
  時間: 'hours',
  日: 'days',
  業務: 'processes',
  台: 'units',
}

const en: typeof ja = {
  narrows: (yen) => `This one answer narrows the range by ${yen} on average`,
  open: 'This answer may change the result',
  answered: 'Answered. You can change it.',
  thisAnswer: 'this answer',
  yes: 'Yes',
  no: 'No',
  unknown: 'Not sure',
  yen: ' yen',
  unit: (unit) => (english[unit] === undefined ? '' : ` ${english[unit]}`),
}

export const askTexts: Record<Language, typeof ja> = { ja, en }
