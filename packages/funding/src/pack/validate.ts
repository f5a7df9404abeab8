import type { Facts } from '../model.ts'
import { checkFact } from './check-input.ts'
import type { Path, YamlFile } from './mistakes.ts'
import type { Input, Pack } from './model.ts'
import type { RawPack } from './schema.ts'

/** What must hold of the names and dates before any expression is read. */
export function checkNames(raw: RawPack, inputs: Input[], file: YamlFile): void {
  const stem = file.file.split(/[\\/]/).at(-1)
  if (stem !== `${raw.id}.yaml`)
    file.note(
      ['id'],
      `id「${raw.id}」とファイル名「${stem}」が違います。`,
      `the id “${raw.id}” is not the file's name “${stem}”.`,
    )
  const named: [name: string, path: Path][] = [
    ...inputs.map(({ key, name }): [string, Path] => [name, ['inputs', key]]),
    ...Object.keys(raw.parameters).map((name): [string, Path] => [name, ['parameters', name]]),
    ...Object.keys(raw.rules).map((name): [string, Path] => [name, ['rules', name]]),
  ]
  const seen = new Set<string>()
  for (const [name, path] of named) {
    if (!/^[\p{L}_][\p{L}\p{N}_・ー]*$/u.test(name))
      file.note(
        path,
        `「${name}」は式に書ける名前ではありません。文字と数字と「_・ー」だけで、文字から始めてください。`,
        `“${name}” cannot stand in an expression; use letters, digits and “_・ー”, beginning with a letter.`,
      )
    if (seen.has(name))
      file.note(path, `「${name}」という名前が2つあります。`, `the name “${name}” is used twice.`)
    seen.add(name)
  }
  for (const [i, period] of raw.periods.entries()) {
    const before = raw.periods[i - 1]
    if ((period.to ?? '9999-12-31') < period.from || (before && period.from <= (before.to ?? '9999-12-31')))
      file.note(
        ['periods', i],
        '期間は古い順に、重ならないように書いてください。',
        'write the periods in order, without overlap.',
      )
  }
}

/** What must hold over a whole pack, once its expressions are read. */
export function validate(pack: Pack, raw: RawPack, file: YamlFile): void {
  if (pack.examples.length < 2)
    file.note(
      ['examples'],
      `例が${pack.examples.length}つしかありません。入力と正しい答えの例を2つ以上書いてください。`,
      `there are only ${pack.examples.length} examples; write at least two inputs with their right answers.`,
    )
  if (Object.keys(raw.main ?? {}).length > 1 || (pack.kind !== 'definition' && !pack.main))
    file.note(['main'], '主な額 main: を1つ書いてください。', 'name one main figure, main:.')
  checkResults(pack, raw, file)
  checkInputNames(pack, raw, file)
  checkExamples(pack, file)
}

/** The rules, inputs and parameters that results and invariants name: they exist, and are numbers where yen are meant. */
function checkResults(pack: Pack, raw: RawPack, file: YamlFile): void {
  const kinds = new Map<string, string>([
    ...pack.parameters.map(({ name, columns }): [string, string] => [
      name,
      columns.length > 0 ? 'table' : 'number',
    ]),
    ...[...pack.inputs, ...pack.rules].map(({ name, kind }): [string, string] => [name, kind]),
  ])
  const check = (path: Path, name: string, allowed: string[]): void => {
    const kind = kinds.get(name)
    if (kind === undefined)
      file.note(path, `「${name}」という名前はありません。`, `there is no name “${name}”.`)
    else if (!allowed.includes(kind))
      file.note(
        path,
        kind === 'table'
          ? `「${name}」は表です。列の値を rules に書いて、その名前を使ってください。`
          : `「${name}」は数の名前にしてください。`,
        kind === 'table'
          ? `“${name}” is a table; name a rule that reads a column.`
          : `“${name}” must be a number.`,
      )
  }
  const all = ['number', 'list', 'yesNo', 'choice', 'date']
  for (const [key, name] of Object.entries(raw.main ?? {})) {
    check(['main', key], name, ['number'])
    const named = [...pack.inputs, ...pack.rules, ...pack.parameters].find((one) => one.name === name)
    if (named?.unit !== '円' && kinds.get(name) === 'number')
      file.note(
        ['main', key],
        `主な額「${name}」は円の額にしてください。`,
        `the main figure “${name}” must be yen.`,
      )
  }
  for (const [key, name] of Object.entries(raw.amounts)) check(['amounts', key], name, ['number', 'list'])
  for (const [key, name] of Object.entries(raw.results)) check(['results', key], name, all)
  for (const [i, invariant] of raw.invariants.entries())
    if ('cappedBy' in invariant) check(['invariants', i], invariant.cappedBy, ['number'])
  if (raw.combine.sharedCap) check(['combine', 'sharedCap', 'rule'], raw.combine.sharedCap.rule, ['number'])
}

/** The inputs that the pack names by their key. */
function checkInputNames(pack: Pack, raw: RawPack, file: YamlFile): void {
  const check = (path: Path, key: string, kind: Input['kind'], ja: string): void => {
    const input = pack.inputs.find((one) => one.key === key)
    if (!input) file.note(path, `「${key}」という入力はありません。`, `there is no input “${key}”.`)
    else if (input.kind !== kind)
      file.note(path, `「${key}」は${ja}の入力ではありません。`, `the input “${key}” is no ${kind}.`)
  }
  if (raw.eventDate) check(['eventDate'], raw.eventDate, 'date', '日付')
  for (const [i, invariant] of raw.invariants.entries()) {
    if ('monotoneIn' in invariant) check(['invariants', i], invariant.monotoneIn, 'number', '数')
    if ('notMonotoneIn' in invariant) check(['invariants', i], invariant.notMonotoneIn, 'number', '数')
  }
}

/** The examples answer inputs of the pack, with values that these can take, and expect results that it gives. */
function checkExamples(pack: Pack, file: YamlFile): void {
  const inputs = new Map(pack.inputs.map((input) => [input.key, input]))
  const results = new Set(['status', 'amount', ...Object.keys({ ...pack.amounts, ...pack.results })])
  for (const name of [pack.main?.result, pack.verdict]) if (name !== undefined) results.add(name)
  for (const [i, example] of pack.examples.entries()) {
    const facts: [part: string, facts: Facts][] = [
      ['input', example.input],
      ['assume', example.assume],
    ]
    for (const [part, given] of facts) {
      for (const [key, fact] of Object.entries(given)) {
        const path: Path = ['examples', i, part, key]
        const input = inputs.get(key)
        if (input) checkFact(input, fact, file, path)
        else file.note(path, `「${key}」という入力はありません。`, `there is no input “${key}”.`)
      }
    }
    for (const key of Object.keys(example.expect).filter((key) => !results.has(key)))
      file.note(
        ['examples', i, 'expect', key],
        `「${key}」という結果はありません。`,
        `there is no result “${key}”.`,
      )
  }
}
