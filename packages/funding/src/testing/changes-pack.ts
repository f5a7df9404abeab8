import type { Random } from '@hiroba/kit'

/** A pack whose status and amount jump at random places, up and down, on the grid of two numbers and a rate. */
export function jumpyPack(random: Random): string {
  const at = () => random.integer(1, 40)
  const yen = () => `${random.integer(0, 9)}万円`
  return `id: jumpy
name: { ja: 段差, en: Jumps }
kind: subsidy
authority: { ja: 役所, en: Office }
legalBasis: { ja: 要領, en: Guide }
reviewBy: "2027-03-31"
sources:
  s: { title: 要領, publisher: 役所, url: https://example.jp, asOf: "2026", readOn: "2026-11-23", kind: official, confidence: high }
periods:
  - { from: "2026-04-01", source: s }
after: ended
inputs:
  people:
    name: 人数
    en: people
    ask: { ja: 何人ですか。, en: How many? }
    unit: 人
    range: [0人, 40人]
    change: { step: ${random.integer(1, 3)}人, seek: [status, amount] }
  days:
    name: 日数
    en: days
    ask: { ja: 何日ですか。, en: How many days? }
    unit: 日
    range: [0日, 40日]
    change: { step: 1日, seek: [status] }
  share:
    name: 割合
    en: share
    ask: { ja: 割合はいくつですか。, en: What share? }
    range: [0%, 10%]
    change: { step: 0.5%, seek: [status, amount] }
rules:
  人数の額:
    en: by people
    is: もし 人数 < ${at()}人 なら ${yen()} そうでなければ もし 人数 < ${at()}人 なら ${yen()} そうでなければ ${yen()} + 人数 * ${random.integer(-2, 2)}千円/人
  割合の額: { en: by share, is: もし 割合 >= ${random.integer(0, 20) * 5}/1000 なら ${yen()} そうでなければ ${yen()} }
  額: { en: amount, is: "最大(人数の額 + 割合の額, 0円)" }
conditions:
  - { name: 人数の条件, en: people, is: 人数 >= ${at()}人 または 人数 < ${at()}人 かつ 日数 > ${at()}日, source: s }
  - { name: 日数の条件, en: days, is: 日数 <= ${at()}日 または 割合 > ${random.integer(0, 20) * 5}/1000, source: s }
main: { amount: 額 }
examples:
  - { id: a, date: "2026-05-01", basis: derived, input: { people: 1 }, expect: { status: undecided } }
  - { id: b, date: "2026-05-01", basis: derived, input: { people: 2 }, expect: { status: undecided } }
`
}
