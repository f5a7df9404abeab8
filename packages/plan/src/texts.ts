/** The words of the plan as text and on paper. */
const ja = {
  title: '導入計画',
  cost: '費用',
  support: '受けられる見込み',
  burden: '実質負担',
  askFirst: '先に答えるとよい質問',
}

const en: typeof ja = {
  title: 'Adoption plan',
  cost: 'Cost',
  support: 'Expected support',
  burden: 'Own burden',
  askFirst: 'Questions to answer first',
}

export const planTexts = { ja, en }
