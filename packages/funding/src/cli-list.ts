import { command, dayInJapan, formatDay, parseDay } from '@hiroba/kit'
import { z } from 'zod'
import { dayOption } from './cli-day.ts'
import { cliTexts } from './cli-texts.ts'
import { loadBuiltPacks } from './io/built.ts'
import type { Pack } from './pack/model.ts'

type PeriodStatus = keyof (typeof cliTexts.periodStatus)['ja']

export const listCommand = command({
  name: 'list',
  summary: cliTexts.list,
  options: z.object({
    date: dayOption().optional().describe('基準の日（既定は今日） | day (default: today)'),
  }),
  async run({ date }, { language, now }) {
    const day = date === undefined ? dayInJapan(now) : parseDay(date)
    const schemes = [...loadBuiltPacks().schemes.values()].map(({ pack }) => ({
      id: pack.id,
      name: pack.name[language],
      kind: pack.kind,
      authority: pack.authority[language],
      ...onDay(pack, day),
      reviewBy: formatDay(pack.reviewBy),
    }))
    const lines = schemes.map(({ id, name, kind, status, period: { from, to, unconfirmed } }) => {
      const words = [
        cliTexts.kind[language][kind],
        cliTexts.periodStatus[language][status],
        `${cliTexts.fromTo[language](from, to)}${unconfirmed ? cliTexts.unconfirmed[language] : ''}`,
      ]
      return `${id}\n  ${name}\n  ${words.join(' / ')}`
    })
    return { data: { date: formatDay(day), schemes }, text: lines.join('\n') }
  },
})

/** The period that holds on a day, or the next one, or the last; and what the scheme is on that day. */
function onDay({ periods, after }: Pack, day: number) {
  const next = periods.find(({ to }) => to === undefined || day <= to)
  const { from, to, confidence } = next ?? periods.at(-1)!
  const status: PeriodStatus = !next ? after : day < from ? 'notYetOpen' : 'open'
  return {
    status,
    period: {
      from: formatDay(from),
      ...(to === undefined ? {} : { to: formatDay(to) }),
      unconfirmed: confidence === 'low',
    },
  }
}
