import { Packs } from '../engine/session.ts'
import { compilePack, readFacts } from '../pack/compile.ts'
import { crossCheck } from '../pack/cross-check.ts'
import { type Mistake, YamlFile } from '../pack/mistakes.ts'
import type { Pack } from '../pack/model.ts'

/** The facts that the packs of the tests share. */
export const factsText = `employees:
  name: 従業員数
  en: employees
  ask: { ja: 従業員は何人ですか。, en: How many employees? }
  unit: 人
  range: [0人, 1000人]
  change: { step: 1人, seek: [status, amount] }
  typical: [5人, 20人, 100人]
`

/** A small, valid pack. Each test changes what it is about. */
export const packText = `id: small
name: { ja: 小さな補助金, en: Small subsidy }
kind: subsidy
authority: { ja: 役所, en: Office }
legalBasis: { ja: 要領, en: Guide }
reviewBy: "2027-03-31"
sources:
  guide:
    title: 公募要領
    publisher: 役所
    url: https://example.jp/guide
    asOf: "2026-01"
    readOn: "2026-11-23"
    kind: official
    confidence: high
periods:
  - { from: "2026-04-01", to: "2026-09-30", source: guide }
  - { from: "2026-10-01", to: "2027-03-31", source: guide }
after: closed
inputs:
  employees: shared
  cost:
    name: 対象経費
    en: cost
    ask: { ja: 対象経費はいくらですか。, en: How much is the cost? }
    unit: 円
    range: [0円, 1億円]
    costs: [software]
    change: { step: 1万円, seek: [status, amount] }
    typical: [100万円, 300万円]
  raise:
    name: 賃上げ
    en: raise
    ask: { ja: 賃上げしますか。, en: Will wages rise? }
    yesNo: true
    change: { seek: [amount] }
  trade:
    name: 業種
    en: trade
    ask: { ja: 業種はどれですか。, en: Which trade? }
    options:
      - { value: maker, ja: 製造業, en: maker }
      - { value: shop, ja: 小売業, en: shop }
parameters:
  補助率: { en: rate, value: 1/2, source: guide, article: 第3条 }
  賃上げの率: { en: raise rate, value: 2/3, source: guide }
  下限: { en: floor, value: 50万円, source: guide }
  上限表:
    en: caps
    by: 従業員数
    columns: { 上限: cap }
    values:
      - source: guide
        rows:
          - { upTo: 5人, 上限: 100万円 }
          - { upTo: 20人, 上限: 200万円 }
          - { 上限: 300万円 }
rounding:
  円未満切捨て: { en: floor to 1 yen, step: 1円, mode: floor, source: guide }
rules:
  率: { en: rate used, is: もし 賃上げ なら 賃上げの率 そうでなければ 補助率 }
  上限額: { en: cap, is: 上限表.上限 }
  補助額: { en: grant, is: "最小(円未満切捨て(対象経費 * 率), 上限額)" }
conditions:
  - { name: 下限に届く, en: reaches the floor, is: 対象経費 * 補助率 >= 下限, source: guide }
  - { name: 製造業である, en: is a maker, is: 業種 = 「製造業」, source: guide }
main: { amount: 補助額 }
verdict: eligible
results: { cap: 上限額, rate: 率 }
invariants: [{ cappedBy: 上限額 }, { monotoneIn: cost }]
examples:
  - { id: a, date: "2026-05-01", basis: derived, input: { employees: 5, cost: 1000000, raise: false, trade: maker }, expect: { eligible: true, amount: 500000 } }
  - { id: b, date: "2026-05-01", basis: derived, input: { employees: 5, cost: 999999, raise: false, trade: maker }, expect: { eligible: false, amount: 0 } }
`

/** One change of a text; a test whose place is gone must fail, not pass. */
export function edit(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`not in the text: ${from}`)
  return text.replace(from, () => to)
}

/** Compiles pack texts as the packs' reader does, each under its own id. */
export function compileTexts(texts: string[], facts = factsText): { packs: Pack[]; mistakes: Mistake[] } {
  const shared = readFacts(new YamlFile('facts.yaml', facts))
  const files = texts.map((text) => new YamlFile(`packs/${/^(?:# )?id: (\S+)/m.exec(text)?.[1]}.yaml`, text))
  const packs = files.flatMap((file) => compilePack(file, shared) ?? [])
  crossCheck(packs, files)
  return {
    packs: packs.filter((_, i) => files[i]!.mistakes.length === 0),
    mistakes: files.flatMap(({ mistakes }) => mistakes),
  }
}

/** Packs of valid texts, ready to answer. */
export function packsOf(...texts: string[]): Packs {
  const { packs, mistakes } = compileTexts(texts)
  if (mistakes.length > 0)
    throw new Error(mistakes.map(({ line, words }) => `${line}: ${words.ja}`).join('\n'))
  return new Packs(packs, 'test')
}
