import type { ComputeAdvice, ExcludedBy } from '@hiroba/compute'
import type { Language } from '@hiroba/kit'

type OptionId = ComputeAdvice['options'][number]['id']

/** The unit that a price is per, from the beginning of its id. */
const per: Record<string, { ja: string; en: string }> = {
  cloud: { ja: 'GPU1基1時間の料金', en: 'price of one GPU for an hour' },
  private: { ja: 'GPU1基1か月の料金', en: 'price of one GPU for a month' },
  server: { ja: 'GPU1基あたりのサーバー価格', en: 'price of a server per GPU' },
  card: { ja: 'GPU1枚の価格', en: 'price of one GPU card' },
  api: { ja: '100万トークンの料金', en: 'price of a million tokens' },
}

const ja = {
  title: '計算資源',
  total: (option: string, years: number) => `${option}、${years}年の合計`,
  why: (amount: string) => `なぜ${amount}か`,
  whyNone: 'なぜ決まらないか',
  whyNoPrice: 'なぜ単価がないか',
  way: '置き方',
  chart: (years: number) => `${years}年の費用の図`,
  sum: (years: number) => `${years}年の合計`,
  options: {
    cloud: 'クラウド（時間貸し）',
    onPrem: '自社サーバー',
    privateCloud: '専用クラウド（月貸し）',
    api: 'API（使った分だけ）',
  } satisfies Record<OptionId, string>,
  notes: {
    cloud: '使う時間だけ借りる',
    onPrem: 'データを外に出さない',
    privateCloud: '国内の決まった機械を借りる',
    api: 'すぐ始められる',
  } satisfies Record<OptionId, string>,
  machine: (gpu: string, n: number) => `${gpu} ${n}基`,
  excluded: {
    place: '「データを置いてよい場所」に合わない',
    use: '独自のモデルの学習には使えない',
  } satisfies Record<ExcludedBy, string>,
  stop: '。',
  notPriced: '単価なし',
  bar: (central: string, range: string) => `見込みは${central}。${range}の間で動きます`,
  legend:
    '棒の区切りは1年ごと。下の細い線は、仮定の幅で動く範囲です。単価の出典が2つないものは「単価なし」です。',
  typePrices: (n: number) => `見積もりの単価を入れる（${n}個）`,
  priceOf: (id: string, option: string) =>
    `${option}：${per[id.split(':')[0]!]?.ja ?? id}（${id.split(':')[1]}）`,
  yen: '円',
  breakEven: '損益の分かれ目',
  breakEvenSay: (at: number, now: number) =>
    `月${at}時間を超えて動かすなら、自社サーバーの方が安くなります。いまの見込みは月${now}時間です。`,
  never: '休みなく動かしても、自社サーバーの方が高くなります。',
  breakEvenNote: (lo: number, hi: number) =>
    `斜線は、仮定の幅で動く分かれ目の範囲（${lo}〜${hi}時間）です。契約の前に見積もりを取り直してください。`,
  now: (hours: number) => `いまの見込み ${hours}時間`,
  at: (hours: number) => `分かれ目 ${hours}時間`,
  cloudCheaper: 'クラウドが安い',
  ownCheaper: '自社サーバーが安い',
  whole: (hours: number) => `月${hours}時間（休みなし）`,
}

const en: typeof ja = {
  title: 'Computing',
  total: (option, years) => `${option}, ${years} years`,
  why: (amount) => `Why ${amount}`,
  whyNone: 'Why it is open',
  whyNoPrice: 'Why there is no price',
  way: 'Where it runs',
  chart: (years) => `Chart of the costs over ${years} years`,
  sum: (years) => `${years} years`,
  options: {
    cloud: 'Cloud (by the hour)',
    onPrem: 'Own server',
    privateCloud: 'Private cloud (by the month)',
    api: 'API (by use)',
  },
  notes: {
    cloud: 'Rented only while in use',
    onPrem: 'Data never leaves the house',
    privateCloud: 'Fixed machines in Japan',
    api: 'Ready at once',
  },
  machine: (gpu, n) => `${n} × ${gpu}`,
  excluded: {
    place: 'does not fit where the data may be kept',
    use: 'cannot train a model of your own',
  },
  stop: '. ',
  notPriced: 'Not priced',
  bar: (central, range) => `Expected ${central}; it moves between ${range}`,
  legend:
    'Each part of a bar is one year. The thin line shows how far the assumptions move it. Without two sources a price is “not priced”.',
  typePrices: (n) => `Enter quoted prices (${n})`,
  priceOf: (id, option) => `${option}: ${per[id.split(':')[0]!]?.en ?? id} (${id.split(':')[1]})`,
  yen: ' yen',
  breakEven: 'Break-even',
  breakEvenSay: (at, now) =>
    `Above ${at} hours a month an own server is cheaper. ${now} hours are expected now.`,
  never: 'An own server stays dearer even when it runs all the time.',
  breakEvenNote: (lo, hi) =>
    `The hatched part shows how far the assumptions move the break-even (${lo} to ${hi} hours). Get new quotations before you sign.`,
  now: (hours) => `Expected ${hours} h`,
  at: (hours) => `Break-even ${hours} h`,
  cloudCheaper: 'Cloud is cheaper',
  ownCheaper: 'Own server is cheaper',
  whole: (hours) => `${hours} h a month (always on)`,
}

export const computeTexts: Record<Language, typeof ja> = { ja, en }
