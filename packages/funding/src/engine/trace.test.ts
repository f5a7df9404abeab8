import { type Language, parseDay } from '@hiroba/kit'
import { expect, test } from 'vitest'
import type { Facts, TraceNode } from '../model.ts'
import { shippedPacks } from '../testing/shipped.ts'
import { edit, packsOf, packText } from '../testing/small-pack.ts'
import { estimate } from './estimate.ts'
import { Session } from './session.ts'
import { plainShape, sayValue } from './words.ts'

const answered: Facts = { employees: 20, cost: 3_000_000, raise: false, trade: 'maker' }
const day = { date: parseDay('2026-05-01') }

function trace(text: string, facts: Facts = answered, language: Language = 'ja'): TraceNode[] {
  return estimate('small', new Session(packsOf(text), facts, day), { language }).trace
}

function all(nodes: readonly TraceNode[]): TraceNode[] {
  return nodes.flatMap((node) => [node, ...all(node.children)])
}

/** The lines of a name from top to bottom. */
const linesOf = (nodes: readonly TraceNode[], name: string): TraceNode[] =>
  all(nodes).filter((node) => node.name === name)

/** A pack whose main figure stands on a chain of rules, each of which uses the two before it. */
function chain(length: number): string {
  const rules = Array.from(
    { length },
    (_, i) => `  鎖${i}: { en: link, is: "${i < 2 ? '対象経費' : `最小(鎖${i - 1}, 鎖${i - 2})`}" }\n`,
  )
  const text = edit(packText, 'rules:\n', `rules:\n${rules.join('')}`)
  return edit(text, '最小(円未満切捨て(対象経費 * 率), 上限額)', `鎖${length - 1}`)
}

test('a chain of rules grows the tree by a few lines a rule', () => {
  const [short, long, longer] = [10, 20, 30].map((length) => all(trace(chain(length))).length)
  expect(longer! - long!).toBe(long! - short!)
  expect(long! - short!).toBeLessThan(10 * 4)
})

test('what stands below a rule or a table is told at its first use; later uses say so', () => {
  const twice = edit(packText, '対象経費 * 補助率 >= 下限', '補助額 >= 下限')
  const nodes = trace(twice)
  const [first, ...later] = linesOf(nodes, '補助額')
  expect(first!.children.map(({ name }) => name)).toEqual(['対象経費', '率', '上限額'])
  expect(first).not.toHaveProperty('repeated')
  expect(later).toEqual([
    expect.objectContaining({
      kind: 'rule',
      value: first!.value,
      formula: first!.formula,
      repeated: true,
      children: [],
    }),
  ])
  // An answer or a rate has nothing below it that could be told again.
  expect(linesOf(nodes, '対象経費').every(({ repeated }) => repeated === undefined)).toBe(true)
  const tables = linesOf(trace(edit(packText, '>= 下限,', '>= 上限表.上限,')), '上限表')
  expect(tables.map(({ repeated, children }) => [repeated, children.length])).toEqual([
    [undefined, 1],
    [true, 0],
  ])
})

test('a condition that names a rule told above is a repetition too', () => {
  const conditions =
    'conditions:\n  - { name: 甲, en: A, is: 足りる, source: guide }\n  - { name: 乙, en: B, is: 足りる, source: guide }\n'
  const text = edit(
    edit(packText, 'conditions:\n', conditions),
    'rules:\n',
    'rules:\n  足りる: { en: enough, is: 対象経費 > 下限 }\n',
  )
  expect(trace(text).slice(0, 2)).toMatchObject([
    { name: '甲', children: [{ name: '対象経費' }, { name: '下限' }] },
    { name: '乙', repeated: true, children: [], value: 'はい' },
  ])
})

test('the deciding mark stands at the first use', () => {
  const nodes = trace(edit(packText, '対象経費 * 補助率 >= 下限', '補助額 >= 下限'), {
    ...answered,
    raise: null,
  })
  const marked = all(nodes).filter(({ deciding }) => deciding)
  expect(marked.map(({ name }) => name)).toEqual(['賃上げ'])
  expect(all(nodes.slice(0, 1))).toContain(marked[0])
})

test('the row of a table that was chosen is named', () => {
  const row = (employees: number | null, language: Language = 'ja') =>
    linesOf(trace(packText, { ...answered, employees }, language), '上限表')[0]!.value
  expect([5, 6, 21, null].map((n) => row(n))).toEqual([
    '5人以下の行',
    '5人を超え20人以下の行',
    '20人を超える行',
    '未定',
  ])
  expect([5, 6, 21, null].map((n) => row(n, 'en'))).toEqual([
    'row up to 5 people',
    'row over 5 people, up to 20 people',
    'row over 20 people',
    'open',
  ])
  const byTrade = edit(
    edit(packText, 'by: 従業員数', 'by: 業種'),
    '{ upTo: 5人, 上限: 100万円 }\n          - { upTo: 20人, 上限: 200万円 }',
    '{ is: maker, 上限: 100万円 }',
  )
  const named = (trade: string | null) => linesOf(trace(byTrade, { ...answered, trade }), '上限表')[0]!.value
  expect([named('maker'), named('shop'), named(null)]).toEqual(['「製造業」の行', 'その他の行', '未定'])
})

test('the bounds of the engine are no answer: not answered, open; a range that means something stays', () => {
  const wide = edit(packText, '[0円, 1億円]', '[0円, 100兆円]')
  const open = edit(wide, '最小(円未満切捨て(対象経費 * 率), 上限額)', '円未満切捨て(対象経費 * 率)')
  const missing: Facts = { ...answered, cost: null, raise: null }
  const values = (text: string, language: Language, ...names: string[]) =>
    names.map((name) => linesOf(trace(text, missing, language), name)[0]!.value)
  expect(values(open, 'ja', '対象経費', '賃上げ', '率', '補助額')).toEqual([
    '未回答',
    '未回答',
    '1/2〜2/3',
    '未定',
  ])
  expect(values(open, 'en', '対象経費', '補助額')).toEqual(['not answered', 'open'])
  // Cut by the cap, the same missing answer leaves a range that says something.
  expect(values(wide, 'ja', '補助額')).toEqual(['0円〜2,000,000円'])
  // A wide range that follows from costs is one: nothing is missing.
  const costs = [
    {
      id: 'a',
      class: 'software' as const,
      label: 'a',
      yen: { lo: 0, hi: 9e12 },
      measure: 'x',
      domesticShare: 1,
    },
  ]
  const { cost: _, ...others } = answered
  const session = new Session(packsOf(open), others, day, costs)
  const lines = all(estimate('small', session, { language: 'ja' }).trace)
  expect(lines.find(({ name }) => name === '対象経費')!.value).toBe('0円〜9,000,000,000,000円')
  expect(lines.find(({ name }) => name === '補助額')!.value).toBe('0円〜4,500,000,000,000円')
})

test('behind a derived answer the missing one counts, in the other pack', () => {
  const session = new Session(
    shippedPacks(),
    { organisation: 'company', capitalYen: 20_000_000 },
    { date: parseDay('2026-11-24') },
  )
  const lines = all(estimate('tax.keiei-kyoka', session, { language: 'ja' }).trace)
  const value = (label: string) => lines.find((node) => node.label === label)!.value
  expect([value('課税所得'), value('法人税額'), value('税額の上限')]).toEqual(['未回答', '未定', '未定'])
})

test('a class or a prefecture of number 1 is no 100 %', () => {
  const classes = edit(
    packText,
    'is: 上限表.上限 }',
    'is: 上限表.上限 }\n  段: { en: class, is: もし 従業員数 < 50人 なら 1 そうでなければ 2 }',
  )
  const text = edit(classes, '対象経費 * 補助率 >= 下限', '段 < 3')
  expect(linesOf(trace(text), '段')[0]!.value).toBe('1')
  const prefecture = { ...plainShape('number'), range: { lo: 1, hi: 47 } }
  expect([sayValue(1, prefecture, 'ja'), sayValue(1, plainShape('number'), 'ja')]).toEqual(['1', '100%'])
})
