import { expect, test } from 'vitest'
import { compileTexts, edit, packText } from '../testing/small-pack.ts'
import type { Expression } from './model.ts'

/** The compiled form of an expression that stands as a rule of the small pack. */
function compiled(text: string): Expression {
  const rule = `rules:\n  試し: { en: try, is: "${text}" }\n`
  const { packs, mistakes } = compileTexts([edit(packText, 'rules:\n', rule)])
  expect(mistakes).toEqual([])
  return packs[0]!.rules.find(({ name }) => name === '試し')!.is
}

test('a written number keeps its unit, also where two are computed at load; a share has none', () => {
  expect(compiled('従業員数 >= 1人')).toMatchObject({ right: { op: 'number', n: 1, d: 1, unit: '人' } })
  expect(compiled('従業員数 * (2 * 40万円/人)')).toMatchObject({ right: { n: 800_000, unit: '円/人' } })
  expect(compiled('対象経費 * 2/3')).toEqual({
    op: '/',
    left: { op: '*', left: { op: 'name', name: '対象経費' }, right: { op: 'number', n: 2, d: 1 } },
    right: { op: 'number', n: 3, d: 1 },
  })
})

test('the fiscal year of a day is a number of years', () => {
  expect(compiled('年度(2026-03-31) = 2025年')).toMatchObject({
    left: { op: 'call', name: 'fiscalYear' },
    right: { n: 2025, unit: '年' },
  })
})

test('the signs that an explanation prints can be written in a pack', () => {
  expect(compiled('従業員数 ＋ 1人 ≧ 2人 − 1人')).toEqual(compiled('従業員数 + 1人 >= 2人 - 1人'))
})
