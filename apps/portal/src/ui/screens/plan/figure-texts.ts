import type { Figure, Range } from '@hiroba/advice'
import type { Language } from '@hiroba/kit'

type Unit = Figure['unit']
const number = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 1 })

const ja = {
  why: 'なぜか',
  states: { notPriced: '単価なし', notMeasured: '未測定' },
  units: {
    yen: '円',
    hours: '時間',
    gpus: '基',
    gigabytes: 'GB',
    tokensPerSecond: 'トークン/秒',
    percent: '%',
    people: '人',
  } satisfies Record<Unit, string>,
  value: ({ lo, hi }: Range, unit: Unit): string =>
    `${number(lo)}${lo === hi ? '' : `〜${number(hi)}`}${ja.units[unit]}`,
}

const en: typeof ja = {
  why: 'Why',
  states: { notPriced: 'Not priced', notMeasured: 'Not measured' },
  units: {
    yen: ' yen',
    hours: ' hours',
    gpus: ' GPUs',
    gigabytes: ' GB',
    tokensPerSecond: ' tokens/s',
    percent: '%',
    people: ' people',
  },
  value: ({ lo, hi }, unit) => `${number(lo)}${lo === hi ? '' : `–${number(hi)}`}${en.units[unit]}`,
}

export const figureTexts: Record<Language, typeof ja> = { ja, en }
