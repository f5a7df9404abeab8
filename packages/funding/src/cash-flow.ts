import type { Range } from '@hiroba/advice'
import { formatManRange, type Language } from '@hiroba/kit'
import type { CashFlow } from './card.ts'
import { moneyTexts } from './money-texts.ts'

/** Money to come: how much, and after how many months from paying. */
export interface Receipt {
  name: string
  amount: Range
  months: Range
}

/**
 * The balance month by month: everything is paid first (month 0), support comes later. The low end takes each receipt
 * at its lowest and latest, the high end at its highest and earliest. Only months in which something may move.
 */
export function cashFlow(total: Range, receipts: Receipt[], language: Language): CashFlow[] {
  const months = [...new Set([0, ...receipts.flatMap(({ months }) => [months.lo, months.hi])])].sort(
    (a, b) => a - b,
  )
  const say = moneyTexts[language].cashFlow
  return months.map((month) => {
    const balance = { lo: -total.hi, hi: -total.lo }
    for (const { amount, months } of receipts) {
      if (months.hi <= month) balance.lo += amount.lo
      if (months.lo <= month) balance.hi += amount.hi
    }
    const names = receipts.filter(({ months }) => months.lo === month).map(({ name }) => name)
    const ahead = formatManRange(
      { lo: Math.max(0, -balance.hi), hi: Math.max(0, -balance.lo) },
      'burden',
      language,
    )
    return { month, balance, text: month === 0 ? say.pay(ahead) : say.receive(names, ahead) }
  })
}
