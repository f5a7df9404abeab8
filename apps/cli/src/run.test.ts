import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command } from '@hiroba/kit'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Measures } from './measures.ts'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'hiroba-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const words = (ja: string, en: string) => ({ ja, en })
const sum = command({
  name: 'sum',
  summary: words('数を足します', 'adds numbers'),
  options: z.object({
    firstNumber: z.number().int().min(0).describe('最初の数 | the first number'),
    add: z.array(z.number()).default([]).describe('足す数 | a number to add'),
    way: z.enum(['exact', 'rough']).default('exact').describe('数え方 | how to count'),
    negative: z.boolean().optional().describe('符号を変える | change the sign'),
    atMost: z.number().optional().describe('合計の上限 | the largest sum that passes'),
    save: z.string().optional().describe('保存先 | where to save'),
  }),
  positionals: ['firstNumber', 'add'],
  async run({ firstNumber, add, negative, atMost, save }, { language }) {
    const total = add.reduce((sum, n) => sum + n, firstNumber) * (negative ? -1 : 1)
    return {
      data: { total },
      text: language === 'ja' ? `合計は${total}です。` : `The sum is ${total}.`,
      failed: atMost !== undefined && total > atMost,
      ...(save && { file: { path: save, bytes: new TextEncoder().encode(String(total)) } }),
    }
  },
})
const crash = command({
  name: 'crash',
  summary: words('壊れます', 'breaks'),
  options: z.object({}),
  run: () => Promise.reject(new Error('out of cheese\nat secret.ts')),
})
const clock = command({
  name: '',
  summary: words('時刻', 'the time'),
  options: z.object({}),
  run: async (_options, { now }) => ({ data: now, text: now.toISOString() }),
})
const table: Measures = {
  maths: { summary: words('計算', 'arithmetic'), load: async () => [sum, crash] },
  clock: { summary: words('時計', 'the clock'), load: async () => [clock] },
  heavy: { summary: words('重い', 'heavy'), load: () => Promise.reject(new Error('loaded without need')) },
}

async function call(line: string) {
  const said = { out: '', err: '' }
  const code = await run(
    line.split(' ').filter(Boolean),
    {
      out: (text) => {
        said.out += text
      },
      err: (text) => {
        said.err += text
      },
      now: new Date('2026-04-01T00:00:00Z'),
    },
    table,
  )
  return { code, ...said }
}

describe('answers', () => {
  test.each([
    ['maths sum --first-number 1 --add 2 --add 3.5', '合計は6.5です。'],
    ['maths sum 1 2 3', '合計は6です。'],
    ['maths sum --first-number=1 --negative', '合計は-1です。'],
    ['maths sum 5 --add -2', '合計は3です。'],
    ['--lang en maths sum 1', 'The sum is 1.'],
    ['maths sum 1 --lang=en', 'The sum is 1.'],
    ['clock', '2026-04-01T00:00:00.000Z'],
  ])('%s', async (line, out) => {
    expect(await call(line)).toEqual({ code: 0, out, err: '' })
  })
  test('as JSON', async () => {
    const { code, out } = await call('maths sum 1 2 --json')
    expect([code, JSON.parse(out)]).toEqual([0, { total: 3 }])
  })
  test('a failed check is answered, with exit code 1', async () => {
    expect(await call('maths sum 1 2 --at-most 2')).toEqual({ code: 1, out: '合計は3です。', err: '' })
  })
  test('writes the file that was asked for, or says why not', async () => {
    const file = join(folder, 'total.txt')
    expect((await call(`maths sum 20 --save ${file}`)).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe('20')
    expect(await call(`maths sum 20 --save ${folder}/none/total.txt`)).toMatchObject({
      code: 2,
      err: expect.stringContaining('に書けません'),
    })
  })
})

describe('wrong use is one sentence and exit code 2', () => {
  test.each([
    ['mats', '「mats」というコマンドはありません。「maths」のことですか。'],
    ['maths smu 1', 'maths に「smu」はありません。「sum」のことですか。'],
    ['maths', 'maths に続けて、次のどれかを書いてください：sum、crash。'],
    ['maths sum', '「--first-number」を指定してください。'],
    [
      'maths sum --frist-number 1',
      '「--frist-number」というフラグはありません。「--first-number」のことですか。',
    ],
    ['maths sum --first-number', '「--first-number」の後に値を書いてください。'],
    ['maths sum --first-number --negative', '「--first-number」の後に値を書いてください。'],
    ['maths sum 1 --negative=1', '「--negative」に値は要りません。'],
    ['maths sum 1 --way a', '「--way」の値が正しくありません。次のどれかを書いてください：exact、rough。'],
    ['maths sum 1 --way exact --way rough', '「--way」が2回あります。1回だけ書いてください。'],
    ['maths sum 1e3', '「最初の数」の値が正しくありません。数字だけで書いてください。'],
    ['maths sum 1.5', '「最初の数」の値が正しくありません。整数を書いてください。'],
    ['maths sum --first-number=1.5', '「--first-number」の値が正しくありません。整数を書いてください。'],
    ['maths sum -- -1', '「最初の数」の値が正しくありません。0以上にしてください。'],
    ['clock now', 'clock に「now」はありません。--help で一覧を見られます。'],
    ['--lang fr clock', '「--lang」の値が正しくありません。次のどれかを書いてください：ja、en。'],
    ['--jsn clock', '「--jsn」というフラグはありません。「--json」のことですか。'],
    ['constructor', '「constructor」というコマンドはありません。--help で一覧を見られます。'],
    ['maths sum 1 --__proto__ 1', '「--__proto__」というフラグはありません。--help で一覧を見られます。'],
  ])('%s', async (line, err) => {
    expect(await call(line)).toEqual({ code: 2, out: '', err })
  })
  test('as a problem object with --json', async () => {
    const { code, out, err } = await call('maths smu --json --lang en')
    expect([code, err]).toEqual([2, ''])
    expect(JSON.parse(out)).toEqual({
      type: '/problems/wrongUse',
      title: 'wrongUse',
      status: 422,
      detail: 'maths has no “smu”. Did you mean “sum”?',
      code: 'wrongUse',
    })
  })
})

test('what nobody foresaw is a sentence, never a stack', async () => {
  const { code, err } = await call('maths crash')
  expect(code).toBe(2)
  expect(err).toMatch(/^内部で誤りが起きました。.*\(out of cheese\)$/)
  expect((await call('maths crash --json')).out).not.toContain('cheese')
})

describe('help', () => {
  test.each(['', '--help', '-h --lang ja'])('"%s" lists the commands and loads none', async (line) => {
    const { code, out } = await call(line)
    expect(code).toBe(0)
    for (const name of Object.keys(table)) expect(out).toContain(name)
  })
  test('of a measure', async () => {
    expect((await call('maths --help --lang en')).out).toMatch(/maths sum +adds numbers/)
  })
  test('of a command, from its options', async () => {
    const { out } = await call('maths sum --help')
    expect(out).toContain('hiroba maths sum <first-number> <add> [--フラグ]')
    expect(out).toMatch(/--first-number N +最初の数（必須）/)
    expect(out).toMatch(/--add N +足す数（繰り返し可、既定値: \[\]）/)
    expect(out).toMatch(/--way exact\|rough +数え方（既定値: "exact"）/)
    expect(out).toMatch(/--negative +符号を変える$/m)
    expect((await call('maths sum --help --lang en')).out).toMatch(
      /--first-number N +the first number \(required\)/,
    )
  })
})
