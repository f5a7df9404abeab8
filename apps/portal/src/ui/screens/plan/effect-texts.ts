import type { Range } from '@hiroba/advice'
import type { Language } from '@hiroba/kit'

const number = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 0 })
const range = ({ lo, hi }: Range, to: string) =>
  number(lo) === number(hi) ? number(lo) : `${number(lo)}${to}${number(hi)}`

const ja = {
  title: '効果',
  hours: (hours: Range) => range(hours, '〜'),
  hoursUnit: '時間/月',
  yen: (yen: string) => `1年で${yen}に当たる見込み`,
  why: 'なぜこの時間か',
  task: '仕事',
  chart: '減る時間の図',
  saved: '減る時間',
  unnamed: (n: number) => `仕事${n}`,
  axis: { one: 1, write: (number: string) => `${number}時間` },
  domestic: '国内に残るお金',
  whyDomestic: 'なぜこの割合か',
  domesticLine: (label: string, yen: string, share: number) =>
    `${label} ${yen}のうち、国内に${number(share * 100)}%`,
  domesticSay: (percent: Range) =>
    `初年度に払うお金のうち、国内の会社に渡るのは${range(percent, '〜')}%の見込みです。`,
}

const en: typeof ja = {
  title: 'Effect',
  hours: (hours) => range(hours, '–'),
  hoursUnit: ' h a month',
  yen: (yen) => `worth ${yen} a year, as an estimate`,
  why: 'Why these hours',
  task: 'Task',
  chart: 'Chart of the hours saved',
  saved: 'Hours saved',
  unnamed: (n) => `Task ${n}`,
  axis: { one: 1, write: (number) => `${number} h` },
  domestic: 'Money that stays in Japan',
  whyDomestic: 'Why this share',
  domesticLine: (label, yen, share) => `${label}: ${number(share * 100)}% of ${yen} stays in Japan`,
  domesticSay: (percent) =>
    `Of the first year’s spending, an estimated ${range(percent, '–')}% goes to suppliers in Japan.`,
}

export const effectTexts: Record<Language, typeof ja> = { ja, en }
