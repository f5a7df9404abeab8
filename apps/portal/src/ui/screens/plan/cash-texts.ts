import type { Language } from '@hiroba/kit'

const ja = {
  title: 'お金の出入り',
  say: (most: string) => `先に払い、あとで受け取ります。立て替えは、多いときで${most}です。`,
  month: '注文からの月',
  chart: '立て替えている額の図',
  ahead: '立て替えている額',
  after: (month: number) => (month === 0 ? '注文の月' : `${month}か月後`),
}

const en: typeof ja = {
  title: 'Cash flow',
  say: (most) => `You pay first and receive later. At most ${most} is paid ahead.`,
  month: 'Months after the order',
  chart: 'Chart of the money paid ahead',
  ahead: 'Paid ahead',
  after: (month) => (month === 0 ? 'Month of the order' : `After ${month} months`),
}

export const cashTexts: Record<Language, typeof ja> = { ja, en }
