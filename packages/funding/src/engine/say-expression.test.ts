import { type Language, parseDay } from '@hiroba/kit'
import { expect, test } from 'vitest'
import type { Facts } from '../model.ts'
import { edit, packsOf, packText } from '../testing/small-pack.ts'
import { sayExpression } from './say-expression.ts'
import { Session } from './session.ts'

const inputs = `inputs:
  years:
    { name: 年ごとの経費, en: yearly costs, ask: { ja: いくらですか。, en: How much? }, unit: 円, range: [0円, 1億円], list: 3 }
  blue: { name: 青色申告, en: blue return, ask: { ja: しますか。, en: Is it? }, yesNo: true }
`
const answered: Facts = {
  employees: 20,
  cost: 3_000_000,
  raise: false,
  blue: true,
  trade: 'maker',
  years: [100, 200],
}

/** An expression of the small pack in words, as it stands for one organisation. */
function said(text: string, facts: Facts = answered, language: Language = 'ja'): string {
  const pack = edit(
    edit(packText, 'inputs:\n', inputs),
    'rules:\n',
    `rules:\n  試し: { en: try, is: "${text}" }\n`,
  )
  const session = new Session(packsOf(pack), facts, { date: parseDay('2026-05-01') })
  const scheme = session.packs.scheme('small')
  const rule = scheme.pack.rules.find(({ name }) => name === '試し')!
  return sayExpression(rule.is, {
    session,
    scheme,
    frame: session.frame(scheme),
    language,
    deciding: new Set(),
  })
}

// biome-ignore format: a table
test.each([
  ['what is negated', '(賃上げ かつ 青色申告) でない', '（賃上げ（いいえ） かつ 青色申告（はい）） でない', 'not (raise (no) and blue return (yes))'],
  ['an or inside an and', '賃上げ かつ (青色申告 または はい)', '賃上げ（いいえ） かつ （青色申告（はい） または はい）', 'raise (no) and (blue return (yes) or yes)'],
  ['the right side of − and ÷', '下限 - (下限 - 対象経費 / (補助率 * 2))', '下限 500,000円 − （下限 500,000円 − 対象経費 3,000,000円 ÷ （補助率 1/2 × 2））', 'floor ¥500,000 − (floor ¥500,000 − cost ¥3,000,000 ÷ (rate 1/2 × 2))'],
  ['the branch that is taken', '対象経費 * (もし 賃上げ なら 賃上げの率 そうでなければ 補助率 + 補助率)', '対象経費 3,000,000円 × （補助率 1/2 ＋ 補助率 1/2）', 'cost ¥3,000,000 × (rate 1/2 + rate 1/2)'],
  ['a count of 1', '従業員数 >= 1人', '従業員数 20人 ≧ 1人', 'employees 20 people ≥ 1 person'],
  ['a 1 without unit, and a share', '補助率 - 1 < 100% * 30%', '補助率 1/2 − 1 < 30%', 'rate 1/2 − 1 < 30%'],
  ['a negated name, with what the negation comes to', '賃上げ でない', '「賃上げ」でない（はい）', 'not “raise” (yes)'],
  ['an option', '業種 = 「小売業」', '業種（製造業）が「小売業」', 'trade (maker) is “shop”'],
  ['any other option', '業種 != 「小売業」', '業種（製造業）が「小売業」以外', 'trade (maker) is not “shop”'],
  ['one of several', 'いずれか(業種, 「製造業」, 「小売業」) でない', '（業種（製造業）が、「製造業」「小売業」のいずれか） でない', 'not (trade (maker) is one of “maker”, “shop”)'],
  ['a rounding step, over all that it rounds', '下限 + 円未満切捨て(下限 * 補助率)', '下限 500,000円 ＋ 円未満切捨て（下限 500,000円 × 補助率 1/2）', 'floor ¥500,000 + floor to 1 yen (floor ¥500,000 × rate 1/2)'],
  ['each item', '合計(各(年ごとの経費, 額, もし 額 > 150円 なら 額 * 補助率 そうでなければ 額))', '合計（年ごとの経費 100円、200円のそれぞれについて もし 額 > 150円 なら 額 × 補助率 1/2 そうでなければ 額）', 'sum of (for each of yearly costs ¥100, ¥200: if the item > ¥150 then the item × rate 1/2 else the item)'],
])('%s', (_, text, ja, en) => {
  expect(said(text)).toBe(ja)
  expect(said(text, answered, 'en')).toBe(en)
})

test('what is not answered says so; an open test tells both branches, equal ones once', () => {
  const none: Facts = { employees: 20 }
  expect(said('賃上げ でない かつ 対象経費 >= 下限', none)).toBe(
    '「賃上げ」でない（未回答） かつ 対象経費（未回答） ≧ 下限 500,000円',
  )
  expect(said('下限 + (もし 賃上げ なら 下限 そうでなければ 0円)', none)).toBe(
    '下限 500,000円 ＋ （もし 賃上げ（未回答） なら 下限 500,000円 そうでなければ 0円）',
  )
  expect(said('下限 + (もし 賃上げ なら 下限 そうでなければ 下限)', none)).toBe(
    '下限 500,000円 ＋ 下限 500,000円',
  )
})
