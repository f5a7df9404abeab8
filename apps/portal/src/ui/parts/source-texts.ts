import type { Source } from '@hiroba/advice'
import type { Language } from '@hiroba/kit'

/** 2026-02 and 2026-02-14 in words. */
function dateInWords(date: string): string {
  const [year, month, day] = date.split('-')
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`
}

const ja = {
  go: (number: number) => `出典${number}へ`,
  kinds: { official: '公式', secondary: '二次', answer: '答え', assumption: '仮定' },
  date: dateInWords,
  line(source: Source): string {
    return `${source.publisher}、${dateInWords(source.asOf)}。${ja.kinds[source.kind]}`
  },
  check: '要確認',
  readOn: (date: string) => `${dateInWords(date)}に確認`,
}

const en: typeof ja = {
  go: (number) => `Source ${number}`,
  kinds: { official: 'Official', secondary: 'Secondary', answer: 'Your answer', assumption: 'Assumption' },
  date: (date) => date,
  line: (source) => `${source.publisher}, ${source.asOf}. ${en.kinds[source.kind]}`,
  check: 'To be confirmed',
  readOn: (date) => `read on ${date}`,
}

export const sourceTexts: Record<Language, typeof ja> = { ja, en }
