import type { Status } from './model.ts'
import type { TaxAssumptions } from './present-value.ts'

/** The sentences of the money card. */
const ja = {
  title: 'お金',
  claim: (count: number, cost: string, burden: string): string =>
    count === 0
      ? `費用${cost}に、いま組み合わせられる制度は見つかりません。`
      : `${count === 1 ? '1つの制度を使うと' : `${count}つの制度を組み合わせると`}、費用${cost}のうち、自己負担は${burden}になる見込みです。`,
  noCosts: '費用がまだないので、制度ごとに「使えるとしたらいくらか」を示します。',
  total: '費用',
  support: '受けられる見込み',
  burden: '実質負担',
  proof: {
    searched: (looked: number, bounded: number): string =>
      `${looked.toLocaleString('en-US')}通りを調べ、${bounded.toLocaleString('en-US')}か所で「これより良くならない」と示して打ち切りました。`,
    best: '見込みの真ん中の額で比べて、これより多くなる組み合わせはありません。',
    merged: '費用の行が多いので、同じ種類の小さい費用はまとめて調べました。',
  },
  leftOut: {
    combination: '同じ費用には1つの制度だけを使います。選んだ組み合わせの方が、見込みが大きくなります。',
    noCost: '対象になる費用がありません。',
    nothing: 'いまの答えでは、受けられる額が0円です。',
    askElsewhere: (label: string): string =>
      `「${label}」が要るので、この計画では計算しません。窓口か支援機関に相談してください。`,
    needsAnswer: (label: string): string => `「${label}」を答えると計算します。`,
    separate: (amount: string): string =>
      `この計画の費用とは別に、${amount}を受けられる見込みです。合計には入れません。`,
    deduction: '経費の前倒しです。受け取るお金ではないので、合計に入れません。',
  },
  status: {
    eligible: '',
    notEligible: '対象外',
    undecided: '回答待ち',
    notYetOpen: '受付前',
    closed: '受付終了',
    ended: '終了',
    needsHuman: '要相談',
  } satisfies Record<Status, string>,
  deadline: (name: string): string => `${name}の申請や使用開始の期限`,
  afterTax: {
    credit: '通常の償却（税額控除があれば使う）',
    depreciation: '特別償却・即時償却（税額控除なし）',
    text: (
      burden: string,
      better: 'credit' | 'depreciation' | 'either' | undefined,
      a: TaxAssumptions,
    ): string =>
      `法人税まで入れると、実質負担は${burden}の見込みです。${
        better === undefined
          ? ''
          : better === 'credit'
            ? '税額控除を選ぶ方が有利です。'
            : better === 'depreciation'
              ? '特別償却・即時償却を選ぶ方が有利です。'
              : 'どちらを選んでも同じです。'
      }補助金は収入として課税されます。${a.usefulLife}年の定額償却、割引率${(a.discountRate * 100).toFixed(1)}%、圧縮記帳なし、地方税を除いた国税だけの計算です。`,
  },
  cashFlow: {
    pay: (ahead: string): string => `先に払います。立て替えは${ahead}です。`,
    receive: (names: string[], ahead: string): string =>
      names.length > 0
        ? `${names.join('、')}を受け取れる時期です。立て替えは${ahead}です。`
        : `遅くともこの月までに受け取ります。立て替えは${ahead}です。`,
  },
}

const en: typeof ja = {
  title: 'Money',
  claim: (count, cost, burden) =>
    count === 0
      ? `No scheme can be combined for the cost of ${cost} now.`
      : `With ${count === 1 ? 'one scheme' : `${count} schemes together`}, of the cost of ${cost} you are expected to pay ${burden} yourselves.`,
  noCosts: 'There are no costs yet, so each scheme shows what it would give if it can be had.',
  total: 'Cost',
  support: 'Expected support',
  burden: 'Own burden',
  proof: {
    searched: (looked, bounded) =>
      `${looked.toLocaleString('en-US')} combinations were looked at, and ${bounded.toLocaleString('en-US')} branches left because none of them could be better. `,
    best: 'By the middle of the expected amounts, no combination gives more.',
    merged: 'There are many costs, so small ones of a kind were looked at together.',
  },
  leftOut: {
    combination: 'One scheme is used for a cost; the chosen combination is expected to give more.',
    noCost: 'There is no cost that it supports.',
    nothing: 'With these answers it gives nothing.',
    askElsewhere: (label) =>
      `It needs “${label}”, which a plan does not ask. Please ask the office or a supporter.`,
    needsAnswer: (label) => `Answer “${label}” and it is computed.`,
    separate: (amount) =>
      `Apart from the costs of this plan, ${amount} are expected. It is not in the total.`,
    deduction: 'It brings expenses forward. It is no money received, so it is not in the total.',
  },
  status: {
    eligible: '',
    notEligible: 'not eligible',
    undecided: 'waiting for an answer',
    notYetOpen: 'not open yet',
    closed: 'call closed',
    ended: 'ended',
    needsHuman: 'ask in person',
  },
  deadline: (name) => `Deadline of ${name}`,
  afterTax: {
    credit: 'Ordinary depreciation (with a tax credit, if any)',
    depreciation: 'Special or immediate depreciation, no credit',
    text: (burden, better, a) =>
      `With corporate tax, the burden is expected to be ${burden}. ${
        better === undefined
          ? ''
          : better === 'credit'
            ? 'The tax credit is the better choice.'
            : better === 'depreciation'
              ? 'Special or immediate depreciation is the better choice.'
              : 'Both choices come to the same.'
      } The subsidy is taxed as income. Straight-line over ${a.usefulLife} years, discount rate ${(a.discountRate * 100).toFixed(1)} %, no reduction entry, national tax only.`,
  },
  cashFlow: {
    pay: (ahead) => `You pay first: ${ahead} in advance.`,
    receive: (names, ahead) =>
      names.length > 0
        ? `${names.join(', ')} may arrive. ${ahead} in advance.`
        : `By this month at the latest it arrives. ${ahead} in advance.`,
  },
}

export const moneyTexts = { ja, en }
