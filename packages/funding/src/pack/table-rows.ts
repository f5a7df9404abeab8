import { toNumber } from '@hiroba/kit'
import { quantity } from './inputs.ts'
import type { Path, YamlFile } from './mistakes.ts'
import type { DatedValue, Parameter } from './model.ts'
import { pairOf } from './parse.ts'
import type { RawPack } from './schema.ts'
import type { Type, Typed } from './scope.ts'

type RawRow = Record<string, string>

/** Reads a table's rows against the type of the expression that looks it up; mistakes are noted on the file. */
export function compileRows(
  parameter: Parameter,
  raw: RawPack['parameters'][string],
  by: Typed,
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
    const at: Path = [...path, 'values', i, 'rows']
    const dated = parameter.values[i]!
    dated.rows = (value.rows ?? []).map((row, r) => ({
      ...key(row, by.type, file, [...at, r]),
      cells: cellsOf(row, parameter, file, [...at, r]),
    }))
    ascends(dated, file, at)
    covers(dated, by.type, file, at)
  }
}

/** Where a row stands: up to a number, or at an option. */
function key(row: RawRow, type: Type, file: YamlFile, path: Path): { upTo?: number; is?: string } {
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
  row: RawRow,
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
  if (type.kind === 'choice' && type.options.every((option) => rows.some(({ is }) => is === option.value)))
    return
  file.note(
    path,
    '表に、残りすべての場合の行（upTo も is もない行）がありません。',
    'the table needs a last row without upTo or is, for all other cases.',
  )
}
