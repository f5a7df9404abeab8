import type { Range } from '@hiroba/advice'
import { formatManRange } from '@hiroba/kit'
import type { Status } from '../model.ts'

/** The sentences of an answer. */
const ja = {
  status: {
    eligible: '条件を満たします',
    notEligible: '対象外です',
    undecided: '回答待ちです',
    notYetOpen: '受付前です',
    closed: '受付が終わっています',
    ended: '制度が終わっています',
    needsHuman: '人の判断が要ります',
  } satisfies Record<Status, string>,
  change: (label: string, to: string, status: Status, amount: Range): string => {
    if (status === 'notEligible') return `${label}が「${to}」なら、対象外になります。`
    const yen = formatManRange(amount, 'support', 'ja')
    return status === 'undecided'
      ? `${label}が「${to}」なら、ほかの答えで決まります（受けられれば${yen}）。`
      : `${label}が「${to}」なら、${yen}になります。`
  },
  allHold: 'すべての条件を満たします。',
  fails: (condition: string): string => `「${condition}」を満たしません。`,
  waits: (label: string): string => `「${label}」の答えで決まります。`,
  amountWaits: (label: string): string => `額は「${label}」の答えで決まります。`,
  ended: (day: string): string => `${day}に終わりました。`,
  inTime: (day: string): string => `${day}までなら対象です。予定の日では間に合いません。`,
  open: (conditions: string): string => `次の条件がまだ決まりません：「${conditions}」。`,
  closed: (day: string): string => `受付は${day}に終わりました。次の回は未確認です。`,
  opens: (day: string): string => `受付は${day}に始まります。`,
  human: (conditions: string): string => `「${conditions}」は、窓口など人の判断が要ります。`,
  notKnown: '指定した日には、この制度の値がまだ知られていませんでした。',
  unconfirmed: {
    source: (title: string): string => `「${title}」は公式の文書で確かめていない値です。`,
    rounding: (name: string): string => `「${name}」は仮定です。`,
  },
}

const en: typeof ja = {
  status: {
    eligible: 'The conditions are met',
    notEligible: 'Not eligible',
    undecided: 'Waiting for an answer',
    notYetOpen: 'Not open yet',
    closed: 'The call is closed',
    ended: 'The scheme has ended',
    needsHuman: 'A person must judge',
  },
  change: (label, to, status, amount) => {
    if (status === 'notEligible') return `If ${label} is “${to}”, it is not eligible.`
    const yen = formatManRange(amount, 'support', 'en')
    return status === 'undecided'
      ? `If ${label} is “${to}”, other answers decide (${yen} if it can be had).`
      : `If ${label} is “${to}”, the amount is ${yen}.`
  },
  allHold: 'All conditions are met.',
  fails: (condition) => `“${condition}” does not hold.`,
  waits: (label) => `The answer to “${label}” decides.`,
  amountWaits: (label) => `The amount depends on the answer to “${label}”.`,
  ended: (day) => `It ended on ${day}.`,
  inTime: (day) => `It holds until ${day}; the planned day is too late.`,
  open: (conditions) => `These are still open: “${conditions}”.`,
  closed: (day) => `The call closed on ${day}. The next one is not confirmed.`,
  opens: (day) => `It opens on ${day}.`,
  human: (conditions) => `“${conditions}” needs a person’s judgement.`,
  notKnown: 'On the day given, the values of this scheme were not known yet.',
  unconfirmed: {
    source: (title) => `“${title}” was not confirmed in an official text.`,
    rounding: (name) => `“${name}” is an assumption.`,
  },
}

export const texts = { ja, en }
