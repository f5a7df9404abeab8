import type { LeftOut } from '@hiroba/funding'
import { type Language, longDate, parseDay } from '@hiroba/kit'

type Period = LeftOut['answer']['period']

const ja = {
  title: '合計に入れなかった制度',
  say: (all: number, ended: number) =>
    `調べた上で外した${all}件です。${ended > 0 ? 'もう使えない制度は、対象外と区別して示します。' : ''}`,
  scheme: '制度',
  today: '今日',
  period: '使える期間',
  state: '状態と理由',
  why: {
    combination: '組合せで除外',
    notEligible: '対象外',
    ended: '終了',
    closed: '受付終了',
    notYetOpen: '受付前',
    needsHuman: '要相談',
    noCost: '費用なし',
    needsAnswer: '回答待ち',
    separate: '別に使える',
    tooLate: '間に合わない',
    deduction: '経費の前倒し',
  } satisfies Record<LeftOut['why'], string>,
  date: (date: string) => longDate(parseDay(date), 'ja'),
  periodText(period: Period): string {
    if (!period) return '使える期間は決まっていません'
    const from = longDate(parseDay(period.from), 'ja')
    return period.to
      ? `${from}から${longDate(parseDay(period.to), 'ja')}まで`
      : `${from}から。終わりの日は未確認`
  },
  reasons: '理由を見る',
  unfit: (n: number) => `対象外の制度を見る（${n}件）`,
}

const en: typeof ja = {
  title: 'Schemes left out of the total',
  say: (all, ended) =>
    `${all} schemes were looked at and left out.${ended > 0 ? ' Those that are over are told apart from those that do not fit.' : ''}`,
  scheme: 'Scheme',
  today: 'Today',
  period: 'Period',
  state: 'State and reason',
  why: {
    combination: 'Excluded by the combination',
    notEligible: 'Not eligible',
    ended: 'Ended',
    closed: 'Closed',
    notYetOpen: 'Not open yet',
    needsHuman: 'Ask first',
    noCost: 'No such costs',
    needsAnswer: 'Answer needed',
    separate: 'Apart from this plan',
    tooLate: 'Too late',
    deduction: 'Expense brought forward',
  },
  date: (date) => longDate(parseDay(date), 'en'),
  periodText(period) {
    if (!period) return 'The period is not fixed'
    const from = longDate(parseDay(period.from), 'en')
    return period.to
      ? `From ${from} to ${longDate(parseDay(period.to), 'en')}`
      : `From ${from}. The end is not confirmed`
  },
  reasons: 'See the reasons',
  unfit: (n) => `See the schemes that do not fit (${n})`,
}

export const leftOutTexts: Record<Language, typeof ja> = { ja, en }
