import { type Day, type Language, longDate } from '@hiroba/kit'

const ja = {
  title: 'いつまでに',
  say: (date: string) => `最初の動かせない期限は${date}です。`,
  none: '使う制度が決まると、締切がここに出ます。',
  notConfirmed: '選んだ制度の締切は、まだ確認できていません。申し込む前に、公募要領で確かめてください。',
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
  none: 'Deadlines appear here once a scheme fits.',
  notConfirmed:
    'The deadlines of the chosen schemes are not confirmed. Please check the guidelines before you apply.',
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
