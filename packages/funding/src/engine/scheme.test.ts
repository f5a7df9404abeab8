import { parseDay } from '@hiroba/kit'
import { expect, test } from 'vitest'
import { edit, packsOf, packText } from '../testing/small-pack.ts'
import { Session } from './session.ts'

test('explaining the same `each` again takes no further slot of the frame', () => {
  const list = `inputs:
  years:
    { name: 年ごとの経費, en: yearly costs, ask: { ja: いくらですか。, en: How much? }, unit: 円, range: [0円, 1億円], list: 3 }
`
  const rule = 'rules:\n  試し: { en: try, is: "合計(各(年ごとの経費, 額, 額 * 補助率))" }\n'
  const packs = packsOf(edit(edit(packText, 'inputs:\n', list), 'rules:\n', rule))
  const scheme = packs.scheme('small')
  const frame = new Session(packs, { years: [100, 300] }, { date: parseDay('2026-05-01') }).frame(scheme)
  const { is } = scheme.pack.rules.find(({ name }) => name === '試し')!
  const explained = Array.from({ length: 3 }, () => [scheme.closure(is)(frame), frame.values.length])
  expect(explained[0]![0]).toBe(200)
  expect(explained).toEqual([explained[0], explained[0], explained[0]])
})
