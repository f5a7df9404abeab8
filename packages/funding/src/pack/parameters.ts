import { parseDay, toNumber } from '@hiroba/kit'
import { quantity } from './inputs.ts'
import type { Path, YamlFile } from './mistakes.ts'
import type { DatedValue, Expression, Parameter } from './model.ts'
import { pairOf } from './parse.ts'
import { readQuantity } from './quantity.ts'
import type { RawPack } from './schema.ts'
import type { Type } from './scope.ts'

type RawParameter = RawPack['parameters'][string]
type RawDated = Extract<RawParameter, { values: unknown }>['values'][number]

/** A parameter with its dated values. The rows of a table are read later, when the type of `by` is known. */
export function compileParameter(name: string, raw: RawParameter, pack: RawPack, file: YamlFile): Parameter {
  const path: Path = ['parameters', name]
  const written: RawDated[] = 'values' in raw ? raw.values : [raw]
  const columns = 'columns' in raw ? (raw.columns ?? {}) : {}
  checkShape(raw, file, path)
  const unit = firstUnit(written.find(({ value }) => value !== undefined)?.value)
  return {
    name,
    label: { ja: name, en: raw.en },
    unit,
    columns: Object.entries(columns).map(([column, en]) => ({
      name: column,
      label: { ja: column, en },
      unit: firstUnit(written[0]?.rows?.[0]?.[column]),
    })),
    values: written.map((value, i) => {
      const at: Path = 'values' in raw ? [...path, 'values', i] : path
      return { ...dates(value, pack, file, at), ...single(value, unit, file, at) }
    }),
  }
}

/** A parameter is one value, or a table with `by`, columns and rows; each dated value must be of its kind. */
function checkShape(raw: RawParameter, file: YamlFile, path: Path): void {
  if (!('values' in raw)) return
  const isTable = raw.by !== undefined || raw.columns !== undefined
  if (isTable && (raw.by === undefined || Object.keys(raw.columns ?? {}).length === 0)) {
    file.note(
      path,
      '表には、引くための式 by と、列 columns の両方を書いてください。',
      'a table needs both by, the expression that looks it up, and columns.',
    )
    return
  }
  for (const [i, { value, rows }] of raw.values.entries()) {
    const at: Path = [...path, 'values', i]
    if (isTable && (rows === undefined || value !== undefined))
      file.note(
        at,
        '表の値は rows に行を並べて書いてください（value は書きません）。',
        'a table takes rows, not a value.',
      )
    if (!isTable && (value === undefined || rows !== undefined))
      file.note(
        at,
        '値 value を書いてください（rows を使うなら by と columns も書きます）。',
        'give the value (rows need by and columns).',
      )
  }
}

function firstUnit(text: string | undefined): string {
  return text === undefined ? '' : (readQuantity(text)?.unit ?? '')
}

function single(value: RawDated, unit: string, file: YamlFile, path: Path): Pick<DatedValue, 'value'> {
  if (value.value === undefined) return {}
  return { value: pairOf(quantity(value.value, unit, file, [...path, 'value'])) }
}

function dates(value: RawDated, pack: RawPack, file: YamlFile, path: Path): DatedValue {
  const source = Object.hasOwn(pack.sources, value.source) ? pack.sources[value.source] : undefined
  if (!source)
    file.note(
      [...path, 'source'],
      `出典「${value.source}」は sources にありません。`,
      `the source “${value.source}” is not among the pack's sources.`,
    )
  if (value.from !== undefined && value.to !== undefined && value.to < value.from)
    file.note([...path, 'to'], '終わりの日 to が始まりの日 from より前です。', 'to lies before from.')
  const known = value.known ?? `${source?.asOf ?? '1990'}-01-01`.slice(0, 10)
  return {
    from: parseDay(value.from ?? pack.periods[0]!.from),
    ...(value.to === undefined ? {} : { to: parseDay(value.to) }),
    known: parseDay(known),
    source: `${pack.id}/${value.source}`,
    ...(value.article === undefined ? {} : { article: value.article }),
    confidence: value.confidence ?? source?.confidence ?? 'low',
  }
}

/** Reads a table's rows against the type of the expression that looks it up. */
export function compileRows(
  parameter: Parameter,
  raw: RawParameter,
  by: { type: Type; expression: Expression },
  file: YamlFile,
): void {
  if (!('values' in raw)) return
  const path: Path = ['parameters', parameter.name]
  if (by.type.kind !== 'number' && by.type.kind !== 'choice') {
    file.note(
      [...path, 'by'],
      '表は、数か選択肢の式で引いてください。',
      'a table is looked up by a number or a choice.',
    )
    return
  }
  parameter.by = by.expression
  for (const [i, value] of raw.values.entries()) {
    const rows = value.rows ?? []
    parameter.values[i]!.rows = rows.map((row, r) => {
      const at: Path = [...path, 'values', i, 'rows', r]
      return { ...key(row, by.type, file, at), cells: cellsOf(row, parameter, file, at) }
    })
    ascends(parameter.values[i]!, file, [...path, 'values', i, 'rows'])
    covers(parameter.values[i]!, by.type, file, [...path, 'values', i, 'rows'])
  }
}

function key(
  row: Record<string, string>,
  type: Type,
  file: YamlFile,
  path: Path,
): { upTo?: number; is?: string } {
  if (row.upTo !== undefined && type.kind === 'number')
    return { upTo: toNumber(quantity(row.upTo, type.unit, file, [...path, 'upTo'])) }
  if (row.is !== undefined && type.kind === 'choice') {
    const option = type.options.find(({ value, label }) => value === row.is || label.ja === row.is)
    if (!option)
      file.note([...path, 'is'], `「${row.is}」という選択肢はありません。`, `there is no option “${row.is}”.`)
    return { is: option?.value ?? row.is }
  }
  if (row.upTo !== undefined || row.is !== undefined)
    file.note(
      path,
      '数で引く表の行には upTo、選択肢で引く表の行には is を書いてください。',
      'a row takes upTo where a number looks it up, and is where a choice does.',
    )
  return {}
}

function cellsOf(
  row: Record<string, string>,
  { columns }: Parameter,
  file: YamlFile,
  path: Path,
): { n: number; d: number }[] {
  const known = ['upTo', 'is', ...columns.map(({ name }) => name)]
  const unknown = Object.keys(row).find((name) => !known.includes(name))
  if (unknown !== undefined)
    file.note(
      [...path, unknown],
      `「${unknown}」という列はありません。columns に書くか、綴りを直してください。`,
      `there is no column “${unknown}”; add it to columns or mend the spelling.`,
    )
  return columns.map((column) => {
    const cell = row[column.name]
    if (cell !== undefined) return pairOf(quantity(cell, column.unit, file, path))
    if (unknown === undefined)
      file.note(path, `この行に「${column.name}」がありません。`, `this row lacks “${column.name}”.`)
    return { n: 0, d: 1 }
  })
}

/** The first row that fits is taken, so that rows out of order would never be reached. */
function ascends(value: DatedValue, file: YamlFile, path: Path): void {
  const rows = value.rows ?? []
  const wrong = rows.findIndex(
    ({ upTo }, r) => upTo !== undefined && upTo <= (rows[r - 1]?.upTo ?? Number.NEGATIVE_INFINITY),
  )
  if (wrong >= 0)
    file.note(
      [...path, wrong],
      '表の行は upTo の小さい順に書いてください。',
      'write the rows in the order of upTo.',
    )
}

/** A table answers for every value: the last row has no limit, or each option has its row. */
function covers(value: DatedValue, type: Type, file: YamlFile, path: Path): void {
  const rows = value.rows ?? []
  const last = rows.at(-1)
  if (last && last.upTo === undefined && last.is === undefined) return
  const missing =
    type.kind === 'choice' ? type.options.filter((option) => !rows.some(({ is }) => is === option.value)) : []
  if (type.kind === 'choice' && missing.length === 0) return
  file.note(
    path,
    `表に、残りすべての場合の行（upTo も is もない行）がありません。`,
    `the table needs a last row without upTo or is, for all other cases.`,
  )
}
