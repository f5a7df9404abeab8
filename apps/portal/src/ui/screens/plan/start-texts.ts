import type { Language } from '@hiroba/kit'

const ja = {
  title: 'まず3つに答えてください',
  say: '答えるとすぐに、受けられる額、実質負担、締切が出ます。わからないところは空のままで構いません。',
  first: [
    { what: '組織', why: '種類、都道府県、業種、従業員の数、資本金。使える制度が決まります。' },
    { what: '使い方と、使う人の数', why: '必要な計算資源と、その費用が決まります。' },
    { what: '費用と、早くしたい仕事', why: '受けられる額と、減る時間が決まります。' },
  ],
}

const en: typeof ja = {
  title: 'Three things to answer first',
  say: 'Expected support, own share and deadlines appear at once. Leave empty what you do not know.',
  first: [
    {
      what: 'Your organisation',
      why: 'Kind, prefecture, industry, size and capital decide which schemes fit.',
    },
    { what: 'The use, and how many people', why: 'They decide the computing and what it costs.' },
    { what: 'Costs, and work to make quicker', why: 'They decide the support and the hours saved.' },
  ],
}

export const startTexts: Record<Language, typeof ja> = { ja, en }
