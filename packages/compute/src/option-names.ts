import type { Language } from '@hiroba/kit'
import type { OptionId } from './cost.ts'

/** What the ways to get the computing are called, wherever a person reads them. */
export const optionNames: Record<Language, Record<OptionId, string>> = {
  ja: {
    cloud: 'クラウド（時間貸し）',
    onPrem: '自社サーバー',
    privateCloud: '専用クラウド（月貸し）',
    api: 'API（使った分だけ）',
  },
  en: {
    cloud: 'Cloud by the hour',
    onPrem: 'Own server',
    privateCloud: 'Private cloud',
    api: 'API',
  },
}
