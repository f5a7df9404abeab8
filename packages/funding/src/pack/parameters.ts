import { parseDay, toNumber } from '@hiroba/kit'
import type { DatedValue, Expression, Parameter } from '../model.ts'
import { quantity } from './inputs.ts'
import type { Path, YamlFile } from './mistakes.ts'
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

function firstUnit(text: string | undefined): string {
  return text === undefined ? '' : (readQuantity(text)?.unit ?? '')
}

function single(value: RawDated, unit: string, file: YamlFile, path: Path): Pick<DatedValue, 'value'> {
  if (value.value === undefined) return {}
  return { value: pairOf(quantity(value.value, unit, file, [...path, 'value'])) }
}

function dates(value: RawDated, pack: RawPack, file: YamlFile, path: Path): DatedValue {
  const source = pack.sources[value.source]
  if (!source)
    file.note(
      [...path, 'source'],
      `出典「${value.source}」は sources にありません。`,
      `the source “${value.source}” is not among the pack's sources.`,
    )
  const known = value.known ?? `${source?.asOf ?? '1990'}-01-01`.slice(0, 10)
  return {
    from: parseDay(value.from ?? pack.periods[0]!.from),
    ...(value.to === undefined ? {} : { to: parseDay(value.to) }),
    known: parseDay(known.length === 10 ? known : `${known}-01`),
    source: value.source,
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
  parameter.by = by.expression
  for (const [i, value] of raw.values.entries()) {
    parameter.values[i]!.rows = (value.rows ?? []).map((row, r) => {
      const at: Path = [...path, 'values', i, 'rows', r]
      return {
        ...key(row, by.type, file, at),
        cells: parameter.columns.map((column) => {
          const cell = row[column.name]
          if (cell === undefined) {
            file.note(at, `この行に「${column.name}」がありません。`, `this row lacks “${column.name}”.`)
            return { n: 0, d: 1 }
          }
          return pairOf(quantity(cell, column.unit, file, at))
        }),
      }
    })
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
  return {}
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
