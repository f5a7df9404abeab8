import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommandContext } from '@hiroba/kit'
import { afterAll, describe, expect, test } from 'vitest'
import { commands } from './cli.ts'
import type { Diff } from './diff.ts'

const folder = mkdtempSync(join(tmpdir(), 'hiroba-funding-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
function fileOf(text: string): string {
  const file = join(folder, `${++files}.json`)
  writeFileSync(file, text)
  return file
}

const japanese: CommandContext = { language: 'ja', now: new Date('2026-11-24T00:00:00Z') }
const english: CommandContext = { ...japanese, language: 'en' }

/** As the command line runs a command, without its flags. */
async function run(name: string, options: Record<string, unknown>, context = japanese) {
  const found = commands.find((command) => command.name === name)!
  return found.run(found.options.parse(options), context)
}
const estimate = (facts: object, options: object = {}, context = japanese) =>
  run('estimate', { input: fileOf(JSON.stringify(facts)), ...options }, context)

describe('estimate', () => {
  const factory = { organisation: 'company', industry: '製造業その他', employees: 20, capitalYen: 20_000_000 }

  test('refuses a key that no scheme reads', async () => {
    await expect(estimate({ employes: 20 })).rejects.toMatchObject({
      code: 'notFound',
      params: { what: 'employes', nearest: ['employees'] },
    })
  })
  test('reads a file that begins with a byte order mark', async () => {
    const input = fileOf('\uFEFF{"employees":20}')
    await expect(run('estimate', { input })).resolves.toHaveProperty('data.answers')
  })
  test('a definition is its results, without «conditions are met»', async () => {
    const { text } = await estimate(factory, { scheme: 'definition.sme' })
    expect(text.split('\n').slice(0, 3)).toEqual([
      '中小企業者・小規模企業者の定義（definition.sme）',
      '  基本法の中小企業者（smeBasicAct）：はい',
      '  小規模企業者（smallBasicAct）：はい',
    ])
  })
  test('named results stand beside the main figure, in both languages', async () => {
    const facts = { ...factory, functions: 2, softwareCostYen: 500_000, pcCostYen: 300_000 }
    const ja = (await estimate(facts, { scheme: 'digital-ai-2026.invoice' })).text
    expect(ja).toMatch(/^ {2}パソコンの補助額（pc）：100,000円$/m)
    expect(ja).not.toMatch(/[ぁ-ん一-龠]: /)
    const en = (await estimate(facts, { scheme: 'digital-ai-2026.invoice' }, english)).text
    expect(en).toMatch(/ \(pc\): ¥100,000$/m)
    // Titles of sources stay in their own language.
    expect(en.replaceAll(/\[.*\]/g, '')).not.toMatch(/[（）：－]/)
  })
  test('a tax is what is to be paid, rounded up', async () => {
    const facts = { ...factory, taxableIncomeYen: 9_000_000 }
    const { data, text } = await estimate(facts, { scheme: 'tax.corporate' })
    // 8,000,000 × 15 % + 1,000,000 × 23.2 %.
    expect(data).toMatchObject({ amount: { lo: 1_432_000, hi: 1_432_000 } })
    expect(text).toContain('納める額：144万円')
  })
  test('the list of all schemes has no tax and no definition, and asks for a quantity instead of guessing it', async () => {
    const { data, text } = await estimate({ organisation: 'company' })
    const { answers } = data as { answers: { kind: string }[] }
    expect(answers.length).toBeGreaterThan(15)
    expect(answers.filter(({ kind }) => kind === 'tax' || kind === 'definition')).toEqual([])
    expect(text).toContain('「計算資源の利用料」を答えると計算します。')
    expect(text).not.toMatch(/億円/)
    expect((await estimate({ ...factory, businessProcesses: 2, eligibleCostYen: 2_000_000 })).text).toContain(
      '条件を満たします：100万〜133万円',
    )
  })
  test('where nothing was known on the knowledge date, no amount is said', async () => {
    const { text } = await estimate(factory, { scheme: 'tax.small-asset', knownAt: '2000-01-01' })
    expect(text).toContain('まだ知られていませんでした')
    expect(text).not.toContain('0円')
  })
})

describe('list', () => {
  const statusOf = async (id: string, date: string) => {
    const { schemes } = (await run('list', { date })).data as { schemes: { id: string; status: string }[] }
    return schemes.find((scheme) => scheme.id === id)!.status
  }
  test.each([
    ['digital-ai-2026.security', '2026-03-29', 'notYetOpen'],
    ['digital-ai-2026.security', '2026-03-30', 'open'],
    ['digital-ai-2026.security', '2026-05-12', 'open'],
    ['digital-ai-2026.security', '2026-05-13', 'closed'],
    ['tax.dx', '2025-04-01', 'ended'],
    ['jizokuka.general', '2030-01-01', 'open'],
  ])('%s on %s is %s', async (id, date, status) => expect(await statusOf(id, date)).toBe(status))
  test('says name, kind and period of each scheme', async () => {
    expect((await run('list', {})).text).toContain(
      'tax.dx\n  DX投資促進税制\n  税額控除 / 終了 / 2021-08-02〜2025-03-31',
    )
    expect((await run('list', {}, english)).text).toContain('tax credit / ended / 2021-08-02 to 2025-03-31')
  })
})

describe('diff', () => {
  const days = { before: '2026-03-31', after: '2026-04-01' }
  const firm = { smeTax: true, blueReturn: true, employees: 50, unitPriceYen: 350_000, units: 1 }

  test('says that firms are made up, and its words in the language asked for', async () => {
    const ja = (await run('diff', { ...days, count: 300 })).text
    expect(ja).toMatch(
      /^300社のうち\d+社の答えが変わります。\nこの300社は試すために作ったもので、実在しません/,
    )
    expect(ja).toMatch(/対象外 → 対象 \d+/)
    expect(ja).not.toMatch(/eligible|undecided|[(),] /i)
    const en = (await run('diff', { ...days, count: 300 }, english)).text
    expect(en).toMatch(/made up \(seed 1\)/)
    expect(en).toMatch(/not eligible → eligible \d+/)
  })
  test('shows single changes where they are asked for, by their place in the file', async () => {
    const firms = fileOf(`{"employees":5}\n\n${JSON.stringify(firm)}\n`)
    const small = '2社目 中小企業者等の少額減価償却資産の特例：対象外 0円 → 対象 35万円'
    const sums = await run('diff', { ...days, firms })
    expect(sums.data).not.toHaveProperty('changes')
    expect(sums.text).not.toContain('作ったもの')
    expect((await run('diff', { ...days, firms, all: true })).text).toContain(small)
    const { changes } = (await run('diff', { ...days, firms }, { ...japanese, json: true })).data as Diff
    expect(changes!.map(({ firm }) => firm)).toContain(2)
  })
  test.each([
    ['{"employees":-1}', '従業員数は、0人以上'],
    ['{"employes":1}', '近い名前：employees'],
    ['{"industry":"農業"}', '次から選んでください'],
    ['[1]', 'JSONのオブジェクト'],
  ])('a file with %s in its third line is told by file and line', async (line, words) => {
    const firms = fileOf(`{"employees":5}\n\n${line}\n`)
    const refused = await run('diff', { ...days, firms }).catch((error) => error)
    expect(refused).toMatchObject({ code: 'invalidFile', params: { file: firms, line: 3 } })
    expect(refused.sentence('ja')).toContain(words)
  })
})
