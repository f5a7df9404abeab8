import { formatDay, type Random, seeded } from '@hiroba/kit'
import { expect, test } from 'vitest'
import type { Expression } from '../pack/model.ts'
import { functionNames } from '../pack/parse.ts'
import { compileTexts, edit, packText } from '../testing/small-pack.ts'
import { type Voice, write } from './grammar.ts'
import { childrenOf } from './names.ts'

const perPack = 100
const packs = process.env.HIROBA_LONG ? 500 : 20

/** The first, Japanese spelling of each function. */
const spelled = new Map([...functionNames].reverse().map(([word, name]) => [name, word]))

/** Names alone, as a pack writes them. */
const bare: Voice = {
  language: 'ja',
  phrase: () => undefined,
  called: (name) => (typeof name === 'string' ? spelled.get(name)! : name.rounding),
  leaf: (e) => ({ text: leafText(e), binding: Number.POSITIVE_INFINITY }),
}

function leafText(e: Parameters<Voice['leaf']>[0]): string {
  switch (e.op) {
    case 'date':
      return formatDay(e.day)
    case 'text':
      return `「${e.text}」`
    case 'truth':
      return e.is ? 'はい' : 'いいえ'
    case 'name':
      return e.name
    case 'column':
      return `${e.table}.${e.column}`
  }
}

const listAndDay = `  years:
    { name: 年ごとの経費, en: yearly costs, ask: { ja: いくらですか。, en: How much? }, unit: 円, range: [0円, 1億円], list: 3 }
  start:
    { name: 開始日, en: start, ask: { ja: いつですか。, en: When? }, date: true }
`
const withListAndDay = edit(packText, '  raise:\n', `${listAndDay}  raise:\n`)

/** The compiled forms of expressions, each as a rule of a pack. */
function compiled(texts: string[]): Expression[] {
  const rules = texts.map((text, i) => `  試し${i}: { en: try, is: ${JSON.stringify(text)} }\n`).join('')
  const { packs, mistakes } = compileTexts([edit(withListAndDay, 'rules:\n', `rules:\n${rules}`)])
  expect(mistakes.map(({ words }) => words.en)).toEqual([])
  return texts.map((_, i) => packs[0]!.rules.find(({ name }) => name === `試し${i}`)!.is)
}

/** A random expression of one kind in which every part stands in brackets. */
class Writer {
  readonly #random: Random
  constructor(random: Random) {
    this.#random = random
  }

  yen(depth: number, item = false): string {
    const { pick } = this.#random
    const [yen, share] = [() => this.yen(depth - 1, item), () => this.share(depth - 1)]
    if (depth <= 0)
      return pick(['対象経費', '下限', '上限表.上限', '7円', '1,000円', '-3円', item ? '項' : '補助額'])
    return pick([
      () => `(${yen()}) ${pick(['+', '-'])} (${yen()})`,
      () => `(${yen()}) * (${share()})`,
      () => `(${share()}) * (${yen()})`,
      // A written divisor may come out as 0.
      () => `(${yen()}) / ((補助率) ${pick(['*', '+'])} (${share()}))`,
      () => `最小((${yen()}), (${yen()}), (${yen()}))`,
      () => `円未満切捨て((${yen()}))`,
      () => `もし (${this.truth(depth - 1)}) なら (${yen()}) そうでなければ (${yen()})`,
      () => (item ? yen() : `合計(各(年ごとの経費, 項, (${this.yen(depth - 1, true)})))`),
    ])()
  }

  share(depth: number): string {
    const { pick } = this.#random
    const share = () => this.share(depth - 1)
    if (depth <= 0) return pick(['補助率', '賃上げの率', '率', '2', '3', '1/3', '30%', '2/7'])
    return pick([
      () => `(${share()}) ${pick(['+', '-', '*'])} (${share()})`,
      () => `(${share()}) / (補助率)`,
      () => `(${this.yen(depth - 1)}) / (対象経費)`,
    ])()
  }

  truth(depth: number): string {
    const { pick } = this.#random
    const truth = () => this.truth(depth - 1)
    const compare = () => pick(['<', '<=', '>', '>=', '=', '!='])
    if (depth <= 0)
      return pick([
        '賃上げ',
        'はい',
        'いずれか(業種, 「maker」, 「shop」)',
        '業種 != 「shop」',
        '従業員数 >= 1人',
      ])
    return pick([
      () => `(${truth()}) ${pick(['かつ', 'または'])} (${truth()})`,
      () => `(${truth()}) ${pick(['かつ', 'または'])} (${truth()})`,
      () => `(${truth()}) でない`,
      () => `(${truth()}) = (${truth()})`,
      () => `(${this.yen(depth - 1)}) ${compare()} (${this.yen(depth - 1)})`,
      () => `年度(開始日) ${compare()} 2026年 かつ 開始日 < 2026-04-01`,
      () => `個数(年ごとの経費) ${compare()} 2個`,
      () => `もし (${truth()}) なら (${truth()}) そうでなければ (${truth()})`,
    ])()
  }
}

test(`${packs * perPack} random expressions: what is written is read as the same tree`, () => {
  const random = seeded(20261124)
  const writer = new Writer(random)
  const seen = new Map<string, number>()
  let bracketed = 0
  for (let i = 0; i < packs; i++) {
    const texts = Array.from({ length: perPack }, () =>
      random.next() < 0.5 ? writer.yen(random.integer(1, 4)) : writer.truth(random.integer(1, 4)),
    )
    const trees = compiled(texts.filter((text) => text.length < 300))
    const written = trees.map((tree) => write(tree, bare).text)
    expect(compiled(written)).toEqual(trees)
    for (const tree of trees) count(tree, seen)
    bracketed += written.filter((text) => /(^| |（)（/.test(text)).length
  }
  // Every operator took part, and brackets were needed often.
  const operators = [...'+-*/<>=', '<=', '>=', '!=', 'and', 'or', 'not', 'if', 'call', 'round', 'each']
  expect(operators.filter((op) => (seen.get(op) ?? 0) < packs)).toEqual([])
  expect(bracketed).toBeGreaterThan((packs * perPack) / 10)
}, 120_000)

function count(e: Expression, seen: Map<string, number>): void {
  seen.set(e.op, (seen.get(e.op) ?? 0) + 1)
  for (const child of childrenOf(e)) count(child, seen)
}
