import { expect, test } from 'vitest'
import { compileTexts, edit, packText } from '../testing/small-pack.ts'
import { compilePack } from './compile.ts'
import { YamlFile } from './mistakes.ts'

interface Broken {
  what: string
  from: string
  to: string
  /** The line's text at which the mistake is told. */
  at: string
  /** What its sentence must name. */
  names: string
}

const exampleB = packText.slice(packText.indexOf('  - { id: b'))
// biome-ignore format: a table, one mistake a line
const broken: Broken[] = [
  // Expressions.
  { what: 'unknown name', from: '対象経費 * 率)', to: '対象経比 * 率)', at: '対象経比', names: '「対象経比」という名前はありません' },
  { what: 'name of a JavaScript object', from: '対象経費 * 率)', to: 'constructor * 率)', at: 'constructor', names: '「constructor」という名前はありません' },
  { what: 'unknown function', from: '"最小(円', to: '"最少(円', at: '最少', names: '「最少」という計算はありません' },
  { what: 'words without spaces', from: '対象経費 * 補助率 >= 下限', to: '賃上げかつ賃上げ', at: '賃上げかつ', names: '前後には空白' },
  { what: 'unit mismatch', from: '>= 下限', to: '>= 従業員数', at: '>= 従業員数', names: '「円」のはずが「人」' },
  { what: 'sum of two units', from: '対象経費 * 補助率 >= 下限', to: '対象経費 + 従業員数 >= 下限', at: '対象経費 + ', names: '「円」のはずが「人」' },
  { what: 'smaller of two units', from: '率), 上限額)', to: '率), 従業員数)', at: '率), 従業員数', names: '「円」のはずが「人」' },
  { what: 'rounding of another unit', from: '円未満切捨て(対象経費 * 率)', to: '円未満切捨て(従業員数 * 率) * 1円/人', at: '従業員数 * 率', names: '「円」のはずが「人」' },
  { what: 'zero without unit', from: '>= 下限', to: '>= 0', at: '>= 0,', names: '「0円」のように' },
  { what: 'branches of two units', from: 'なら 賃上げの率', to: 'なら 下限', at: 'なら 下限', names: '単位が合いません' },
  { what: 'a number as a condition', from: '* 補助率 >= 下限', to: '* 補助率', at: '下限に届く', names: '「はい・いいえ」になる式' },
  { what: 'if without else', from: ' そうでなければ 補助率', to: '', at: '  率:', names: '「そうでなければ」が要ります' },
  { what: 'unknown option', from: '「製造業」', to: '「製造」', at: '「製造」', names: '選べるのは 製造業、小売業' },
  { what: 'circle of rules', from: 'is: 上限表.上限', to: 'is: 補助額', at: '  補助額:', names: '「上限額」が自分自身を使っています' },
  { what: 'circle through a table', from: 'by: 従業員数', to: 'by: 上限額 / 1円 * 1人', at: 'by: 上限額', names: '自分自身を使っています' },
  { what: 'table without column', from: 'is: 上限表.上限', to: 'is: 上限表', at: '上限額: {', names: '「上限表.上限」のように列' },
  { what: 'unknown column', from: 'is: 上限表.上限', to: 'is: 上限表.下限', at: '上限額: {', names: '列「下限」はありません' },
  { what: 'division by zero', from: '対象経費 * 率)', to: '対象経費 / 0)', at: '/ 0)', names: '0で割っています' },
  { what: 'a day that is none', from: '業種 = 「製造業」', to: '2026-02-30 = 2026-02-28', at: '02-30', names: '「2026-02-30」という日はありません' },
  { what: 'a number too large', from: '>= 下限', to: '>= 99999999999999兆円', at: '兆円', names: '大きすぎる数' },
  { what: 'a sign that is none', from: '対象経費 * 率)', to: '対象経費 # 率)', at: '#', names: '「#」は式に使えない文字' },
  // Inputs and parameters.
  { what: 'missing range', from: '    range: [0円, 1億円]\n', to: '', at: 'name: 対象経費', names: 'range: [最小, 最大]' },
  { what: 'range upside down', from: '[0円, 1億円]', to: '[1億円, 0円]', at: '[1億円', names: '[最小, 最大] の順' },
  { what: 'unknown unit', from: 'unit: 円', to: 'unit: 園', at: 'unit: 園', names: '「園」という単位はありません' },
  { what: 'quantity of another unit', from: '[0円, 1億円]', to: '[0人, 1億円]', at: '[0人', names: '「0人」の単位が合いません' },
  { what: 'a text as quantity', from: '50万円', to: '五十万円', at: '五十万円', names: '「五十万円」は数として読めません' },
  { what: 'assumption of another kind', from: '    yesNo: true\n', to: '    yesNo: true\n    assume: 3\n', at: 'assume: 3', names: 'はい（true）かいいえ（false）' },
  { what: 'missing source', from: 'value: 50万円, source: guide', to: 'value: 50万円', at: '  下限:', names: '下限.source」がありません' },
  { what: 'unknown source', from: 'value: 50万円, source: guide', to: 'value: 50万円, source: gide', at: '  下限:', names: '出典「gide」' },
  { what: 'no value', from: 'value: 50万円, source: guide', to: 'values: [{ source: guide }]', at: '  下限:', names: '値 value を書いて' },
  { what: 'table without last row', from: '          - { 上限: 300万円 }\n', to: '', at: '- { upTo: 5人', names: '残りすべての場合の行' },
  { what: 'rows out of order', from: 'upTo: 20人', to: 'upTo: 3人', at: 'upTo: 3人', names: 'upTo の小さい順' },
  { what: 'unknown column of a row', from: '20人, 上限', to: '20人, 下限', at: 'upTo: 20人', names: '「下限」という列はありません' },
  { what: 'table without by', from: '    by: 従業員数\n', to: '', at: 'en: caps', names: '式 by' },
  { what: 'rounding to zero', from: 'step: 1円', to: 'step: 0円', at: 'step: 0円', names: '0より大きく' },
  { what: 'fact that is not shared', from: 'employees: shared', to: 'employes: shared', at: 'employes', names: '「employes」は facts.yaml にありません' },
  // The whole.
  { what: 'unknown key', from: 'reviewBy:', to: 'reviewBuy: x\nreviewBy:', at: 'reviewBuy', names: '「reviewBuy」という項目はありません' },
  { what: 'no review date', from: 'reviewBy: "2027-03-31"\n', to: '', at: 'id: small', names: '「reviewBy」がありません' },
  { what: 'bad date', from: '2027-03-31"\nsources', to: '2027-02-30"\nsources', at: 'reviewBy', names: '実在する日付' },
  { what: 'bad date of an example', from: 'id: a, date: "2026-05-01"', to: 'id: a, date: "2026-05-41"', at: 'id: a', names: '実在する日付' },
  { what: 'overlapping periods', from: '2026-10-01', to: '2026-09-30', at: 'to: "2027-03-31", source', names: '重ならないように' },
  { what: 'unknown kind', from: 'kind: subsidy', to: 'kind: gift', at: 'kind: gift', names: '次のどれか（subsidy' },
  { what: 'duplicate name', from: 'name: 賃上げ\n', to: 'name: 対象経費\n', at: 'name: 対象経費\n    en: raise', names: '「対象経費」という名前が2つ' },
  { what: 'rule named like a parameter', from: '  率: {', to: '  補助率: {', at: 'en: rate used', names: '「補助率」という名前が2つ' },
  { what: 'a name that is no word', from: '  率: {', to: '  1率: {', at: '1率', names: '文字から始めて' },
  { what: 'duplicate key', from: '  下限: {', to: '  補助率: {', at: 'en: floor, value', names: '「補助率」という項目が2回あります' },
  { what: 'broken YAML', from: 'kind: subsidy', to: 'kind: [subsidy', at: 'authority', names: 'YAMLとして読めません' },
  { what: 'alias', from: 'kind: subsidy', to: 'kind: &k subsidy\nnote: *k', at: 'note: *k', names: '参照は使えません' },
  { what: 'fewer than two examples', from: exampleB, to: '', at: '- { id: a', names: '例が1つしか' },
  { what: 'example of an unknown input', from: 'cost: 1000000', to: 'costs: 1000000', at: 'id: a', names: '「costs」という入力' },
  { what: 'example of an impossible value', from: 'cost: 1000000', to: 'cost: -1', at: 'id: a', names: '対象経費は、0円以上、1億円以下の数' },
  { what: 'example of an unknown result', from: 'amount: 500000', to: 'amounts: 500000', at: 'id: a', names: '「amounts」という結果' },
  { what: 'result naming no rule', from: 'cap: 上限額', to: 'cap: 上限学', at: '上限学', names: '「上限学」という名前はありません' },
  { what: 'result naming a table', from: 'cap: 上限額', to: 'cap: 上限表', at: 'cap: 上限表', names: '「上限表」は表です' },
  { what: 'main figure that is no yen', from: 'amount: 補助額', to: 'amount: 従業員数', at: 'main:', names: '円の額' },
  { what: 'event date that is no input', from: 'after: closed', to: 'after: closed\neventDate: day', at: 'eventDate', names: '「day」という入力' },
  { what: 'invariant of no input', from: 'monotoneIn: cost', to: 'monotoneIn: trade', at: 'invariants', names: '数の入力ではありません' },
  { what: 'derive naming no result', from: '    yesNo: true\n', to: '    yesNo: true\n    derive: other.sme\n', at: 'derive', names: '「other.sme」という結果' },
  { what: 'a circle of packs', from: '    unit: 円\n', to: '    unit: 円\n    derive: small.cap\n', at: 'derive', names: '堂々巡り' },
  { what: 'exclusion of no scheme', from: 'examples:', to: 'combine: { excludes: [nope] }\nexamples:', at: 'excludes', names: '「nope」という制度' },
  { what: 'an id that is not the file', from: 'id: small\n', to: '# id: other\nid: small\n', at: 'id: small', names: 'ファイル名「other.yaml」' },
]

test('the small pack itself has no mistake', () => {
  expect(compileTexts([packText]).mistakes).toEqual([])
})

test.each(broken)('$what: told once, at its line, saying what to mend', ({ from, to, at, names }) => {
  const text = edit(packText, from, to)
  const line = text.slice(0, text.indexOf(at)).split('\n').length
  const { packs, mistakes } = compileTexts([text])
  expect(mistakes.map((mistake) => mistake.words.ja)).toEqual([expect.stringContaining(names)])
  expect(mistakes[0]).toMatchObject({ line, file: expect.stringMatching(/^packs\/.*\.yaml$/) })
  expect(mistakes[0]!.words.en).toMatch(/^[^ぁ-ん]{10,}/)
  expect(packs).toEqual([])
})

test('a key that stands twice in one line or with spaces before its colon is named too', () => {
  const twice = (text: string) =>
    compileTexts([edit(packText, 'kind: subsidy', text)]).mistakes.map(({ words }) => words)
  expect(twice('kind : subsidy\nkind : benefit')).toMatchObject([
    { ja: expect.stringContaining('「kind」という項目が2回') },
  ])
  expect(twice('kind: subsidy\n"kind": benefit')).toMatchObject([
    { en: expect.stringContaining('“kind” stands twice') },
  ])
})

test('an empty file is told what a pack needs, a file that is no map what it must be', () => {
  const words = (text: string) => {
    const file = new YamlFile('packs/x.yaml', text)
    expect(compilePack(file, new Map())).toBeUndefined()
    return file.mistakes.map(({ words }) => words)
  }
  for (const empty of ['', '\n\n', '# only a remark\n', '---\n'])
    expect(words(empty)).toMatchObject([
      {
        ja: expect.stringMatching(/^中身がありません。id、name、kind、.*examples を書いて/),
        en: expect.stringMatching(/^the file is empty; it needs id, name,/),
      },
    ])
  expect(words('こんにちは')).toMatchObject([{ ja: expect.stringContaining('「項目: 値」の組') }])
  expect(words('- a')[0]!.ja).not.toContain('「」')
})

test('a bomb of aliases and a tower of brackets are mistakes, not crashes', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghi'.split('').map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefghi'[i]}`)}]`),
  ]
  expect(compileTexts([`id: bomb\n${bomb.join('\n')}`]).mistakes).toMatchObject([{ line: 3 }])
  const tower = compileTexts([`id: tower\nname: ${'['.repeat(50_000)}`]).mistakes
  expect(tower).toHaveLength(1)
  const brackets = '('.repeat(5_000)
  const deep = compileTexts([edit(packText, 'is: 上限表.上限', `is: ${brackets}上限表.上限`)]).mistakes
  expect(deep.map(({ words }) => words.ja)).toEqual([expect.stringContaining('式が長すぎます')])
})

test('a pack that has mistakes of its own is not missed by the packs that use it', () => {
  const other = edit(edit(packText, 'id: small', 'id: other'), '50万円', '五十万円')
  const user = edit(packText, '    unit: 円\n', '    unit: 円\n    derive: other.cap\n')
  expect(compileTexts([other, user]).mistakes).toMatchObject([{ file: 'packs/other.yaml' }])
})
