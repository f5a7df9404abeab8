import type { Pack } from '../model.ts'
import type { YamlFile } from './mistakes.ts'
import type { RawPack } from './schema.ts'

/** What must hold over a whole pack before it may load. */
export function validate(pack: Pack, raw: RawPack, file: YamlFile): void {
  if (pack.examples.length < 2)
    file.note(
      ['examples'],
      `例が${pack.examples.length}つしかありません。入力と正しい答えの例を2つ以上書いてください。`,
      `there are only ${pack.examples.length} examples; write at least two inputs with their right answers.`,
    )
  const names = [...pack.inputs, ...pack.parameters, ...pack.rules].map(({ name }) => name)
  for (const name of names.filter((name) => !isWord(name)))
    file.note(
      ['rules', name],
      `「${name}」は式に書ける名前ではありません。文字と数字と「_・ー」だけで、文字から始めてください。`,
      `“${name}” cannot stand in an expression; use letters, digits and “_・ー”, beginning with a letter.`,
    )
  for (const name of names.filter((name, i) => names.indexOf(name) !== i))
    file.note(['rules', name], `「${name}」という名前が2つあります。`, `the name “${name}” is used twice.`)
  rulesExist(pack, raw, file)
  inputsExist(pack, raw, file)
  const periods = pack.periods
  for (let i = 1; i < periods.length; i++) {
    if (periods[i]!.from <= (periods[i - 1]!.to ?? Number.POSITIVE_INFINITY))
      file.note(
        ['periods', i],
        '期間は古い順に、重ならないように書いてください。',
        'write the periods in order, without overlap.',
      )
  }
  if (pack.kind !== 'definition' && !pack.main)
    file.note(['main'], '主な額 main: を書いてください。', 'name the main figure, main:.')
}

const isWord = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_・ー]*$/u.test(name)

function rulesExist(pack: Pack, raw: RawPack, file: YamlFile): void {
  const known = new Set([...pack.rules, ...pack.parameters, ...pack.inputs].map(({ name }) => name))
  const wanted: [path: (string | number)[], rule: string][] = [
    ...Object.entries(raw.main ?? {}).map(([key, rule]) => [['main', key], rule] as [string[], string]),
    ...Object.entries(raw.amounts).map(([key, rule]) => [['amounts', key], rule] as [string[], string]),
    ...Object.entries(raw.results).map(([key, rule]) => [['results', key], rule] as [string[], string]),
    ...raw.invariants.flatMap((invariant, i) =>
      'cappedBy' in invariant
        ? [[['invariants', i], invariant.cappedBy] as [(string | number)[], string]]
        : [],
    ),
  ]
  if (raw.combine.sharedCap) wanted.push([['combine', 'sharedCap', 'rule'], raw.combine.sharedCap.rule])
  for (const [path, rule] of wanted) {
    if (!known.has(rule))
      file.note(path, `「${rule}」という名前はありません。`, `there is no name “${rule}”.`)
  }
}

function inputsExist(pack: Pack, raw: RawPack, file: YamlFile): void {
  const keys = new Set(pack.inputs.map(({ key }) => key))
  const missing = (path: (string | number)[], key: string) =>
    keys.has(key) || file.note(path, `「${key}」という入力はありません。`, `there is no input “${key}”.`)
  if (raw.eventDate) missing(['eventDate'], raw.eventDate)
  for (const [i, invariant] of raw.invariants.entries()) {
    if ('monotoneIn' in invariant) missing(['invariants', i], invariant.monotoneIn)
    if ('notMonotoneIn' in invariant) missing(['invariants', i], invariant.notMonotoneIn)
  }
  for (const [i, example] of raw.examples.entries()) {
    for (const key of [...Object.keys(example.input), ...Object.keys(example.assume)]) {
      missing(['examples', i], key)
    }
  }
}
