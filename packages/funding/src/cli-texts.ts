import type { Status } from './model.ts'
import type { SchemeKind } from './pack/model.ts'

const grouped = (n: number): string => n.toLocaleString('en-US')

/** The words of the commands. */
export const cliTexts = {
  estimate: {
    ja: '制度ごとに、受けられるか、いくらか、なぜかを答えます。',
    en: 'Says for each scheme whether it can be had, how much, and why.',
  },
  list: {
    ja: '制度の一覧と、その日の受付の状態を示します。',
    en: 'Lists the schemes and whether they are open on a day.',
  },
  verify: { ja: '全制度の例を計算して確かめます。', en: 'Runs the examples of every pack.' },
  diff: {
    ja: '2つの日のあいだで、どの会社の答えが変わるかを示します。',
    en: 'Shows whose answers change between two days.',
  },
  /** `日本語 | English`, as the command line's own checks say it. */
  badDay: '2026-04-01 の形の、実在する日付を書いてください。 | Write an existing date like 2026-04-01.',
  verified: {
    ja: (schemes: number, examples: number, failures: number): string =>
      `${schemes}制度、${examples}例のうち${examples - failures}例が合っています。`,
    en: (schemes: number, examples: number, failures: number): string =>
      `${schemes} schemes; ${examples - failures} of ${examples} examples are right.`,
  },
  diffed: {
    ja: {
      head: (firms: number, changed: number): string =>
        `${grouped(firms)}社のうち${grouped(changed)}社の答えが変わります。`,
      madeUp: (count: number, seed: number): string =>
        `この${grouped(count)}社は試すために作ったもので、実在しません（種${seed}）。日本の会社の割合を表しません。`,
      changed: (n: number): string => `${grouped(n)}社`,
      firm: (n: number): string => `${grouped(n)}社目`,
    },
    en: {
      head: (firms: number, changed: number): string =>
        `The answers of ${grouped(changed)} of ${grouped(firms)} firms change.`,
      madeUp: (count: number, seed: number): string =>
        `These ${grouped(count)} firms are made up (seed ${seed}); their shares are not those of Japan.`,
      changed: (n: number): string => `${grouped(n)} firm${n === 1 ? '' : 's'}`,
      firm: (n: number): string => `firm ${grouped(n)}`,
    },
  },
  repeated: { ja: '（内訳は上と同じ）', en: ' (details as above)' },
  colon: { ja: '：', en: ': ' },
  comma: { ja: '、', en: ', ' },
  unconfirmed: { ja: '［要確認］', en: ' [unconfirmed]' },
  toPay: { ja: '納める額', en: 'To be paid' },
  inBrackets: {
    ja: (text: string, more: string): string => `${text}（${more}）`,
    en: (text: string, more: string): string => `${text} (${more})`,
  },
  /** A status in a word or two. */
  status: {
    ja: {
      eligible: '対象',
      notEligible: '対象外',
      undecided: '回答待ち',
      notYetOpen: '受付前',
      closed: '受付終了',
      ended: '終了',
      needsHuman: '要相談',
    },
    en: {
      eligible: 'eligible',
      notEligible: 'not eligible',
      undecided: 'open answer',
      notYetOpen: 'not open yet',
      closed: 'call closed',
      ended: 'ended',
      needsHuman: 'a person judges',
    },
  } satisfies Record<'ja' | 'en', Record<Status, string>>,
  /** What a scheme is on a day, whoever asks. */
  periodStatus: {
    ja: { open: '実施中', notYetOpen: '開始前', closed: '受付終了', ended: '終了' },
    en: { open: 'running', notYetOpen: 'not yet', closed: 'call closed', ended: 'ended' },
  },
  fromTo: {
    ja: (from: string, to = ''): string => `${from}〜${to}`,
    en: (from: string, to?: string): string => (to === undefined ? `from ${from}` : `${from} to ${to}`),
  },
  kind: {
    ja: {
      subsidy: '補助金',
      benefit: '給付金',
      'tax-credit': '税額控除',
      'tax-deduction': '損金算入',
      tax: '税',
      definition: '定義',
    },
    en: {
      subsidy: 'subsidy',
      benefit: 'benefit',
      'tax-credit': 'tax credit',
      'tax-deduction': 'tax deduction',
      tax: 'tax',
      definition: 'definition',
    },
  } satisfies Record<'ja' | 'en', Record<SchemeKind, string>>,
}
