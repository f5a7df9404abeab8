import type { LeftOut } from '@hiroba/funding'
import { type Language, longDate, parseDay } from '@hiroba/kit'
import type { Group, LeftRow } from './left-out-groups.ts'

type Period = LeftOut['answer']['period']

const ja = {
  title: '合計に入れなかった制度',
  say: (all: number, hasEnded: boolean) =>
    `調べた上で外した${all}件です。${hasEnded ? 'もう使えない制度は、対象外と区別して示します。' : ''}`,
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
    chosen: '合計に入りました',
  } satisfies Record<LeftRow['why'], string>,
  nowChosen: '答えたので、上の組合せに入りました。',
  date: (date: string) => longDate(parseDay(date), 'ja'),
  periodText(period: Period): string {
    if (!period) return '使える期間は決まっていません'
    const from = longDate(parseDay(period.from), 'ja')
    return period.to
      ? `${from}から${longDate(parseDay(period.to), 'ja')}まで`
      : `${from}から。終わりの日は未確認`
  },
  reasons: '理由を見る',
  groups: {
    open: (n: number) => `答えや相談で、使えるかもしれない（${n}件）`,
    aside: (n: number) => `この計画では使わない（${n}件）`,
    over: (n: number) => `受付が終わった制度を見る（${n}件）`,
    unfit: (n: number) => `対象外の制度を見る（${n}件）`,
  } satisfies Record<Group['id'], (n: number) => string>,
}

const en: typeof ja = {
  title: 'Schemes left out of the total',
  say: (all, hasEnded) =>
    `${all} schemes were looked at and left out.${hasEnded ? ' Those that are over are told apart from those that do not fit.' : ''}`,
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
    chosen: 'Now in the total',
  },
  nowChosen: 'With this answer it is part of the combination above.',
  date: (date) => longDate(parseDay(date), 'en'),
  periodText(period) {
    if (!period) return 'The period is not fixed'
    const from = longDate(parseDay(period.from), 'en')
    return period.to
      ? `From ${from} to ${longDate(parseDay(period.to), 'en')}`
      : `From ${from}. The end is not confirmed`
  },
  reasons: 'See the reasons',
  groups: {
    open: (n) => `May be usable after an answer or a talk (${n})`,
    aside: (n) => `Not used in this plan (${n})`,
    over: (n) => `See the schemes that are over (${n})`,
    unfit: (n) => `See the schemes that do not fit (${n})`,
  },
}

export const leftOutTexts: Record<Language, typeof ja> = { ja, en }
