import { parseDay } from '@hiroba/kit'
import { quantity } from './inputs.ts'
import type { Path, YamlFile } from './mistakes.ts'
import type { DatedValue, Parameter } from './model.ts'
import { pairOf } from './parse.ts'
import { readQuantity } from './quantity.ts'
import type { RawPack } from './schema.ts'

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
