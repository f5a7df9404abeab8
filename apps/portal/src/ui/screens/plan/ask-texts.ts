import type { Question } from '@hiroba/advice'
import { formatYen, type Language, longDate, tryParseDay } from '@hiroba/kit'
import type { PlanInput } from '@hiroba/plan'

type Value = PlanInput['answers'][string] | undefined

/** An answer as it stands on paper. */
function answerInWords(question: Question, value: Value, language: Language): string {
  const texts = askTexts[language]
  if (value === undefined || value === null) return texts.notAnswered
  if (typeof value === 'boolean') return value ? texts.yes : texts.no
  if (question.kind === 'choice')
    return question.options?.find((option) => option.value === value)?.label ?? String(value)
  if (question.kind === 'date') {
    const day = tryParseDay(String(value))
    return day === undefined ? String(value) : longDate(day, language)
  }
  if (typeof value === 'number' && question.unit === '円') return formatYen(value, language)
  return `${value.toLocaleString('en-US')}${texts.unit(question.unit ?? '')}`
}

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
  notAnswered: '未回答',
  onPaper: (question: Question, value: Value): string => answerInWords(question, value, 'ja'),
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
  notAnswered: 'Not answered',
  onPaper: (question, value) => answerInWords(question, value, 'en'),
  unit: (unit) => (english[unit] === undefined ? '' : ` ${english[unit]}`),
}

export const askTexts: Record<Language, typeof ja> = { ja, en }
