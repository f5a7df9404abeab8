import type { Answer } from '@hiroba/funding'
import { longDate, parseDay } from '@hiroba/kit'
import { type Block, drawRange, drawSplit, type Inline, niceAxis, rangeBar, splitBar } from '@hiroba/report'
import type { Sheet } from './sheet.ts'
import { why } from './why.ts'

export function money(sheet: Sheet): Block[] {
  const { say } = sheet
  const { money } = sheet.plan
  return [
    { kind: 'heading', level: 1, text: money.title },
    { kind: 'claim', text: money.claim },
    ...split(sheet),
    ...schemes(sheet),
    ...deadlines(sheet),
    ...costs(sheet),
    ...money.chosen.flatMap(({ answer }) => why(answer, sheet)),
    ...(money.afterTax
      ? [
          { kind: 'heading', level: 2, text: say.afterTax } as const,
          { kind: 'paragraph', text: money.afterTax.text } as const,
        ]
      : []),
    ...cashFlow(sheet),
    { kind: 'note', text: `${money.proof.text} ${say.noPromise}` },
  ]
}

/** The bar of cost, support and burden; only where the cost itself is certain. */
function split({ plan: { money }, say, yen }: Sheet): Block[] {
  const total = money.total.hi
  if (total === 0 || money.total.lo !== total) return []
  const support = { lo: Math.min(money.support.lo, total), hi: Math.min(money.support.hi, total) }
  const own = { lo: total - support.hi, hi: total - support.lo }
  const [cost, aid, burden] = [
    yen(money.total, 'burden'),
    yen(money.support, 'support'),
    yen(money.burden, 'burden'),
  ]
  const words = {
    own: `${say.burden} ${burden}`,
    support: `${say.support} ${aid}`,
    cost: `${say.cost} ${cost}`,
    ownInside: say.ownInside,
    supportInside: say.supportInside,
  }
  return [
    {
      kind: 'chart',
      drawing: drawSplit(splitBar(total, own, support), words),
      alt: say.splitAlt(cost, aid, burden),
    },
  ]
}

function schemes({ plan, say, yen }: Sheet): Block[] {
  const { chosen } = plan.money
  if (chosen.length === 0) return []
  const axis = niceAxis(Math.max(...chosen.map(({ amount }) => amount.hi), 1))
  return [
    {
      kind: 'table',
      columns: [
        { title: say.scheme, width: 44 },
        { title: '', width: 32 },
        { title: say.amount, align: 'right', width: 24 },
      ],
      rows: chosen.map(({ answer, amount }) => ({
        cells: [
          [answer.name, { note: answer.deciding }, ...unconfirmed(answer, say.unconfirmed)],
          { drawing: drawRange(rangeBar(amount, axis.max), axis), alt: yen(amount, 'support') },
          [{ bold: yen(amount, 'support') }],
        ],
      })),
    },
  ]
}

function unconfirmed(answer: Answer, word: string): Inline[] {
  return answer.unconfirmed.length > 0 ? [{ tag: word, tone: 'check' }] : []
}

function deadlines({ plan, say, language }: Sheet): Block[] {
  const { deadlines } = plan.money
  if (deadlines.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: say.deadlines },
    {
      kind: 'list',
      items: deadlines.map(({ date, label, unconfirmed }) => [
        { bold: longDate(parseDay(date), language) },
        ` ${label} `,
        ...(unconfirmed ? [{ tag: say.unconfirmed, tone: 'check' as const }] : []),
      ]),
    },
  ]
}

function costs({ plan, say, yen }: Sheet): Block[] {
  const { costs, total } = plan.money
  if (costs.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: say.costs },
    {
      kind: 'table',
      columns: [
        { title: say.costLine, width: 70 },
        { title: say.costAmount, align: 'right', width: 30 },
      ],
      rows: [
        ...costs.map((line) => ({ cells: [line.label || say.classes[line.class], yen(line.yen, 'burden')] })),
        { cells: [say.cost, yen(total, 'burden')], look: 'total' as const },
      ],
    },
  ]
}

function cashFlow({ plan, say }: Sheet): Block[] {
  const { cashFlow } = plan.money
  if (cashFlow.length < 2) return []
  return [
    { kind: 'heading', level: 2, text: say.cashFlow },
    {
      kind: 'table',
      columns: [
        { title: say.month, width: 18 },
        { title: say.happens, width: 82 },
      ],
      rows: cashFlow.map(({ month, text }) => ({ cells: [say.monthOf(month), text] })),
    },
  ]
}

/** Every scheme that was looked at and is not in the total, with the reason. */
export function leftOut({ plan, say, cite }: Sheet): Block[] {
  const { leftOut } = plan.money
  if (leftOut.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: say.leftOut },
    {
      kind: 'table',
      columns: [
        { title: say.scheme, width: 40 },
        { title: say.state, width: 18 },
        { title: say.reason, width: 42 },
      ],
      rows: leftOut.map(({ answer, why, text }) => ({
        cells: [
          [answer.name, ...cite(answer.sources[0]?.id)],
          [{ tag: say.leftWhy[why], tone: why === 'ended' || why === 'closed' ? 'ended' : 'plain' }],
          text,
        ],
      })),
    },
  ]
}
