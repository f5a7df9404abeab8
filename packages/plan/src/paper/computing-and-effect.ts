import type { Reason } from '@hiroba/advice'
import { optionNames } from '@hiroba/compute'
import type { Block } from '@hiroba/report'
import type { Sheet } from './sheet.ts'

export function computing(sheet: Sheet): Block[] {
  const { plan, say, yen } = sheet
  const { compute } = plan
  return [
    { kind: 'heading', level: 1, text: compute.title },
    { kind: 'claim', text: compute.claim },
    {
      kind: 'table',
      columns: [
        { title: say.option, width: 60 },
        { title: say.threeYears, align: 'right', width: 40 },
      ],
      rows: compute.options.map((option) => ({
        cells: [
          optionNames[sheet.language][option.id],
          option.state === 'notPriced'
            ? [{ tag: say.notPriced, tone: 'waiting' as const }]
            : yen(option.total, 'burden'),
        ],
        ...(option.id === compute.chosen?.id ? { look: 'chosen' as const } : {}),
      })),
    },
    reasons(compute.reasons, sheet),
  ]
}

export function effect(sheet: Sheet): Block[] {
  const { effect } = sheet.plan
  const tasks = effect.tasks.map(({ name, text }) => [{ bold: name || '—' }, ` ${text}`])
  return [
    { kind: 'heading', level: 1, text: effect.title },
    { kind: 'claim', text: effect.claim },
    ...(tasks.length === 0 ? [] : [{ kind: 'list', items: tasks } as const]),
    reasons(effect.reasons, sheet),
  ]
}

function reasons(list: readonly Reason[], { cite }: Sheet): Block {
  return { kind: 'list', items: list.map(({ text, sourceId }) => [text, ...cite(sourceId)]) }
}
