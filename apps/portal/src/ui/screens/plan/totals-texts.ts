import { formatManRange, formatYen, type Language } from '@hiroba/kit'

const man = (yen: number, language: Language) => formatManRange({ lo: yen, hi: yen }, 'support', language)

const ja = {
  title: '合計',
  say: (cost: string) => `後払いなので、いったん${cost}の支払いが要ります。`,
  noPromise: '補助金には審査があります。額は採択された場合の見込みで、約束ではありません。',
  costs: '費用',
  support: '受けられる見込み',
  later: '費用から引く額。補助金と助成金は後払い',
  burden: '実質負担',
  comma: '、',
  why: (amount: string) => `なぜ${amount}か`,
  yen: (lo: number, hi: number) =>
    lo === hi ? formatYen(lo, 'ja') : `${formatYen(lo, 'ja')}〜${formatYen(hi, 'ja')}`,
  budget: (budget: number, burden: number, ahead: number) => {
    const own = `予算${man(budget, 'ja')}`
    if (burden > budget) return `${own}を超えることがあります`
    return ahead > budget ? `先に払う額は、${own}を超えます` : `${own}の内`
  },
  afterTax: '税引後',
  afterTaxBurden: '税引後の負担',
}

const en: typeof ja = {
  title: 'Total',
  say: (cost) => `Support is paid afterwards, so ${cost} must be paid first.`,
  noPromise: 'Subsidies are reviewed. Amounts are what is expected if accepted, not a promise.',
  costs: 'Costs',
  support: 'Expected support',
  later: 'Taken off the costs. Subsidies are paid afterwards',
  burden: 'Own share',
  comma: ', ',
  why: (amount) => `Why ${amount}`,
  yen: (lo, hi) => (lo === hi ? formatYen(lo, 'en') : `${formatYen(lo, 'en')} to ${formatYen(hi, 'en')}`),
  budget: (budget, burden, ahead) => {
    const own = `the budget of ${man(budget, 'en')}`
    if (burden > budget) return `may exceed ${own}`
    return ahead > budget ? `what is paid ahead exceeds ${own}` : `within ${own}`
  },
  afterTax: 'After tax',
  afterTaxBurden: 'Own share after tax',
}

export const totalsTexts: Record<Language, typeof ja> = { ja, en }
