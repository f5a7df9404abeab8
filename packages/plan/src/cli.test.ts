import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommandContext, Problem } from '@hiroba/kit'
import { afterAll, describe, expect, test } from 'vitest'
import { commands } from './cli.ts'
import type { Plan } from './model.ts'

const folder = mkdtempSync(join(tmpdir(), 'hiroba-plan-'))
afterAll(() => rmSync(folder, { recursive: true }))

const example = readFileSync(join(import.meta.dirname, '../profile.example.yaml'), 'utf8')
let files = 0
function fileOf(text: string): string {
  const file = join(folder, `${++files}.yaml`)
  writeFileSync(file, text)
  return file
}
const [command] = commands
function run(text: string, language: CommandContext['language'] = 'ja') {
  const options = command!.options.parse({ profile: fileOf(text), date: '2026-11-24' })
  return command!.run(options, { language, now: new Date('2026-11-24T00:00:00Z') })
}
const refusalOf = async (text: string): Promise<Problem> => run(text).then(fail, (error) => error)
const fail = () => {
  throw new Error('it was not refused')
}

describe.each(['ja', 'en'] as const)('the text in %s', (language) => {
  test('cites sources by number and lists each of them once, in the order of use', async () => {
    const { text } = await run(example, language)
    const [body, list] = text.split(/■ (?:出典|Sources)\n/) as [string, string]
    const cited = [...new Set(Array.from(body.matchAll(/ \[(\d+)\]/g), ([, n]) => Number(n)))]
    const listed = Array.from(list.matchAll(/^ {2}\[(\d+)\] /gm), ([, n]) => Number(n))
    expect(listed.length).toBeGreaterThan(10)
    expect(listed).toEqual(listed.map((_, i) => i + 1))
    expect(cited).toEqual(listed)
  })
  test('has every step, deadline, month of cash flow and left-out scheme', async () => {
    const { data, text } = await run(example, language)
    const { steps, money } = data as Plan
    expect(money.cashFlow.length).toBeGreaterThan(1)
    expect(money.deadlines.length).toBeGreaterThan(0)
    for (const words of [
      ...steps.map((step, i) => `  ${i + 1}. ${step.text}`),
      ...money.deadlines.map(({ date, label }) => `    ${date} ${label}`),
      ...money.cashFlow.map((month) => month.text),
      ...money.leftOut.map(({ answer }) => answer.name),
    ])
      expect(text).toContain(words)
  })
  test('marks what is unconfirmed', async () => {
    const { data, text } = await run(example, language)
    const mark = language === 'ja' ? '［要確認］' : '[unconfirmed]'
    const lineOf = (name: string) => text.split('\n').find((line) => line.startsWith(`  ○ ${name}`))
    for (const { answer } of (data as Plan).money.chosen)
      expect([answer.scheme, lineOf(answer.name)!.includes(mark)]).toEqual([
        answer.scheme,
        answer.unconfirmed.length > 0,
      ])
  })
})

test('English has no full-width marks of its own', async () => {
  const { text } = await run(example, 'en')
  expect(text.split('■ Sources')[0]).not.toMatch(/[－：［］]/)
})

test('a file may begin with a byte order mark', async () => {
  await expect(run(`\uFEFF${example}`)).resolves.toHaveProperty('data.money')
})

describe('a mistake names the file and what to do', () => {
  test.each([
    ['{}', 'version', 'version: 1 と書いてください'],
    ['', 'plan', 'version: 1 と書いてください'],
    [example.replace('employees: 20', 'employees: many'), 'profile.employees', '値を直す'],
    [example.replace('employees: 20', 'employes: 20'), 'profile.employes', '綴り'],
    [example.replace('hoursPerMonth: 30 }', 'hoursPerMonth: 30, hour: 1 }'), 'idea.tasks.0.hour', '綴り'],
    [
      example.replace('normal:businessProcesses', 'normal:busnessProcesses'),
      'digital-ai-2026.normal:busnessProcesses',
      '近い名前：digital-ai-2026.normal:businessProcesses',
    ],
    [example.replace('Processes: 2', 'Processes: 2000'), 'businessProcesses', '以下の数'],
  ])('%#: %j', async (text, value, advice) => {
    const sentence = (await refusalOf(text)).sentence('ja')
    expect(sentence).toContain(`.yaml: ${value}」`)
    expect(sentence).toContain(advice)
  })
  test('of YAML, with the line', async () => {
    expect(await refusalOf('version: 1\nprofile: [')).toMatchObject({
      code: 'invalidFile',
      params: { line: 2 },
    })
  })
})
