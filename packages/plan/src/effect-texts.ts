import type { Range } from '@hiroba/advice'

interface Ends {
  lo: number
  hi: number
}
const per = ({ lo, hi }: Ends): string => (lo === hi ? `${lo}%` : `${lo}〜${hi}%`)
const perEn = ({ lo, hi }: Ends): string => (lo === hi ? `${lo} %` : `${lo}–${hi} %`)
const grouped = (x: number): string => x.toLocaleString('en-US')

const ja = {
  title: '効果',
  noTasks: '短くしたい業務を入れると、減る時間の見込みを示します。',
  claim: (hours: string, yen: string): string =>
    `月に${hours}、年に${yen}分の時間が空く見込みです。使い始めたあとに測って確かめてください。`,
  hours: ({ lo, hi }: Range): string =>
    lo === hi ? `${grouped(lo)}時間` : `${grouped(lo)}〜${grouped(hi)}時間`,
  hoursLabel: '月に空く時間',
  yenLabel: '年に空く時間の人件費',
  task: (spent: number, used: Ends, saving: Ends): string =>
    `月${grouped(spent)}時間 × AIを使える割合 ${per(used)} × 短くなる時間 ${per(saving)}`,
  assumed: (label: string): string => `「${label}」は実測のない仮定です。値を入れ直せます。`,
}

const en: typeof ja = {
  title: 'Effect',
  noTasks: 'Name the tasks that should become quicker, and the hours that may be saved appear here.',
  claim: (hours, yen) =>
    `${hours} a month are expected to become free, worth ${yen} a year. Measure it once it runs.`,
  hours: ({ lo, hi }) => (lo === hi ? `${grouped(lo)} hours` : `${grouped(lo)}–${grouped(hi)} hours`),
  hoursLabel: 'Hours freed a month',
  yenLabel: 'Labour cost of the hours freed a year',
  task: (spent, used, saving) =>
    `${grouped(spent)} hours a month × AI can be used in ${perEn(used)} × time saved ${perEn(saving)}`,
  assumed: (label) => `“${label}” is an assumption that nobody measured. You can enter your own.`,
}

export const effectTexts = { ja, en }
