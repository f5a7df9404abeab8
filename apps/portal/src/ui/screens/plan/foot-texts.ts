import type { Language } from '@hiroba/kit'

const ja = {
  steps: '次にすること',
  sources: '出典',
  sourcesSay: 'どの値も、出典の日付の時点のものです。',
  sourcesFolded: (n: number) => `使えない制度だけの出典を見る（${n}件）`,
  questions: '先に答えるとよい質問',
  questionsSay: '幅が大きく減る順です。答えなくても計画は使えます。',
  questionsInPlace: '残っている質問は、上の制度のところにあります。',
  questionsNone: 'いまの計画では、結果を変える質問は残っていません。',
  more: (n: number) => `ほかに${n}問あります。答えると次の質問が出ます。`,
  answered: (n: number) => `答えた質問を見る・変える（${n}問）`,
}

const en: typeof ja = {
  steps: 'What to do next',
  sources: 'Sources',
  sourcesSay: 'Every value is as of the date of its source.',
  sourcesFolded: (n) => `See the sources of schemes that cannot be used (${n})`,
  questions: 'Questions worth answering first',
  questionsSay: 'Those that narrow the plan most come first. The plan works without them.',
  questionsInPlace: 'The open questions stand at the schemes above.',
  questionsNone: 'No open question would change this plan.',
  more: (n) => `${n} more follow as you answer.`,
  answered: (n) => `See and change answered questions (${n})`,
}

export const footTexts: Record<Language, typeof ja> = { ja, en }
