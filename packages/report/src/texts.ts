import type { Language } from '@hiroba/kit'
import type { DocumentSource } from './document.ts'

interface Texts {
  sources: string
  date: string
  unconfirmed: string
  kinds: Record<DocumentSource['kind'], string>
  asOf(date: string): string
  readOn(date: string): string
}

/** The few words that the paper adds by itself. */
export const texts: Record<Language, Texts> = {
  ja: {
    sources: '出典',
    date: '作成日',
    unconfirmed: '要確認',
    kinds: { official: '公式', secondary: '二次', answer: '回答', assumption: '前提' },
    asOf: (date) => `${date}時点`,
    readOn: (date) => `${date}閲覧`,
  },
  en: {
    sources: 'Sources',
    date: 'Date',
    unconfirmed: 'To be confirmed',
    kinds: { official: 'Official', secondary: 'Secondary', answer: 'Answer', assumption: 'Assumption' },
    asOf: (date) => `as of ${date}`,
    readOn: (date) => `read ${date}`,
  },
}
