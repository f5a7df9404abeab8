import type { Command, Words } from '@hiroba/kit'

/** A group of commands; `load` imports that one measure and no other, so that `--help` stays quick. */
export interface Measure {
  summary: Words
  load(): Promise<readonly Command[]>
}

/** By the first word of a command line. */
export type Measures = Readonly<Record<string, Measure>>

export const measures: Measures = {
  plan: {
    summary: {
      ja: '導入計画：使えるお金、必要な計算資源、見込める効果',
      en: 'the adoption plan: money, computing, effect',
    },
    load: async () => (await import('@hiroba/plan/cli')).commands,
  },
  funding: {
    summary: {
      ja: '補助金と税制：使えるか、いくらか、なぜか',
      en: 'subsidies and tax measures: which, how much, why',
    },
    load: async () => (await import('@hiroba/funding/cli')).commands,
  },
  compute: {
    summary: { ja: '計算資源：必要な大きさと3年間の費用', en: 'computing: size and cost over three years' },
    load: async () => (await import('@hiroba/compute/cli')).commands,
  },
  doctor: {
    summary: {
      ja: 'この環境の点検：版、制度データ、画面、空き容量、時計',
      en: 'check of this installation: versions, packs, page, disk, clock',
    },
    load: async () => (await import('./doctor.ts')).commands,
  },
}
