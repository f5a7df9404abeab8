import type { Words } from '@hiroba/kit'

/** What the server says to the person who starts it. */
export const texts = {
  started: (address: string): Words => ({
    ja: `Hiroba を ${address} で始めました。`,
    en: `Hiroba runs at ${address}`,
  }),
  startedElsewhere: (taken: number, address: string): Words => ({
    ja: `ポート${taken}は使われているので、Hiroba を ${address} で始めました。`,
    en: `Port ${taken} is in use, so Hiroba runs at ${address}`,
  }),
  configWrong: (count: number): Words => ({
    ja: `設定に誤りが${count}件あります。直してから、もう一度始めてください。`,
    en: `${count} mistakes in the settings. Please correct them and start again.`,
  }),
  expected: {
    PORT: { ja: '0から65535までの整数を書いてください。', en: 'Write a whole number from 0 to 65535.' },
    HOST: { ja: 'ホスト名かIPアドレスを書いてください。', en: 'Write a host name or an IP address.' },
    HIROBA_LOG: { ja: '1（記録する）か0（しない）を書いてください。', en: 'Write 1 (log) or 0 (do not).' },
  } satisfies Record<string, Words>,
} as const
