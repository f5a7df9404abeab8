import { type Day, type Language, longDate } from '@hiroba/kit'

const ja = {
  title: 'いつまでに',
  say: (date: string) => `最初の動かせない期限は${date}です。`,
  none: '動かせない期限は、いまの組合せにはありません。',
  left: 'あと',
  days: '日',
  toDo: 'すること',
  today: '今日',
  check: '要確認',
  fixed: '動かせない期限',
  movable: '予定（動かせる）',
  until: (day: Day) => `${longDate(day, 'ja')}まで`,
  start: '使い始める',
  from: (day: Day) => `${longDate(day, 'ja')}から（あなたの答え）`,
}

const en: typeof ja = {
  title: 'By when',
  say: (date) => `The first deadline that cannot move is ${date}.`,
  none: 'This combination has no deadline that cannot move.',
  left: '',
  days: ' days left',
  toDo: 'To do',
  today: 'Today',
  check: 'To be confirmed',
  fixed: 'Deadline that cannot move',
  movable: 'Plan (can move)',
  until: (day) => `By ${longDate(day, 'en')}`,
  start: 'Start of use',
  from: (day) => `From ${longDate(day, 'en')} (your answer)`,
}

export const deadlineTexts: Record<Language, typeof ja> = { ja, en }
