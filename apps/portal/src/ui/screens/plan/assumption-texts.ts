import type { Language } from '@hiroba/kit'

const units: Record<string, string> = {
  years: '年',
  yen: '円',
  yenPerKWh: '円/kWh',
  share: '%',
  ratio: '倍',
  hours: '時間',
  days: '日',
  requests: '回',
  tokens: 'トークン',
  tokensPerSecond: 'トークン/秒',
  millionTokens: '百万トークン',
}

const ja = {
  title: (all: number, edited: number) =>
    `仮定を見る・変える（${all}個${edited > 0 ? `、${edited}個を変更` : ''}）`,
  range: (lo: string, hi: string) => `${lo}〜${hi}の幅で計算しています。`,
  check: '要確認',
  reset: 'もとの値に戻す',
  unit: (unit: string) => units[unit] ?? unit,
}

const english: Record<string, string> = {
  years: ' years',
  yen: ' yen',
  円: ' yen',
  yenPerKWh: ' yen/kWh',
  share: '%',
  ratio: '×',
  hours: ' hours',
  days: ' days',
  requests: ' requests',
  tokens: ' tokens',
  tokensPerSecond: ' tokens/s',
  millionTokens: ' million tokens',
}

const en: typeof ja = {
  title: (all, edited) => `See and change the assumptions (${all}${edited > 0 ? `, ${edited} changed` : ''})`,
  range: (lo, hi) => `Computed with ${lo} to ${hi}.`,
  check: 'To be confirmed',
  reset: 'Back to the original value',
  unit: (unit) => english[unit] ?? unit,
}

export const assumptionTexts: Record<Language, typeof ja> = { ja, en }
