/** The sentences of what to do next. */
const ja = {
  costs: 'かかる費用を入れます。見積もりがなければ、おおよその額でかまいません。',
  answer: (question: string): string => `先に、この質問に答えます。「${question}」`,
  estimate: '見積もりを取ります。まだ注文はしません。',
  apply: (name: string, day: string | undefined): string =>
    day === undefined
      ? `「${name}」に申請します。締切は公募回ごとなので、公式の案内で確かめます。`
      : `「${name}」に${day}までに申請します。`,
  order:
    '交付決定や計画の受理のあとに、注文と契約をします。前に注文すると、対象にならないことがあります（公募要領で確かめてください）。',
  credit: (name: string, day: string | undefined): string =>
    day === undefined
      ? `「${name}」は、確定申告のときに使います。税理士に伝えておきます。`
      : `「${name}」を使うには、${day}までに使い始めます。確定申告で控除を書きます。`,
  start: (day: string | undefined): string =>
    day === undefined ? '小さく試してから、使い始めます。' : `小さく試してから、${day}に使い始めます。`,
  measure: '使う前と後の時間を測ります。効果の見込みと比べます。',
}

const en: typeof ja = {
  costs: 'Enter what it will cost. A rough amount will do until there is an estimate.',
  answer: (question) => `First answer this question: “${question}”`,
  estimate: 'Get estimates. Do not order yet.',
  apply: (name, day) =>
    day === undefined
      ? `Apply for “${name}”. Each call has its own deadline; check the official notice.`
      : `Apply for “${name}” by ${day}.`,
  order:
    'Order and sign only after the grant decision or the acceptance of the plan. What is ordered before may not be supported (check the call’s guidelines).',
  credit: (name, day) =>
    day === undefined
      ? `“${name}” is used in the tax return. Tell the tax accountant.`
      : `To use “${name}”, put it to use by ${day}, and claim the credit in the tax return.`,
  start: (day) =>
    day === undefined
      ? 'Try it on a small scale, then start.'
      : `Try it on a small scale, then start on ${day}.`,
  measure: 'Measure the hours before and after, and compare them with the expected effect.',
}

export const stepTexts = { ja, en }
