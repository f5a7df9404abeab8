import { type Exact, parseDay, toNumber, tryParseDay } from '@hiroba/kit'
import type { Input } from '../model.ts'
import type { Path, YamlFile } from './mistakes.ts'
import { canonicalUnit, readQuantity } from './quantity.ts'
import type { RawInput } from './schema.ts'

/** Turns one written input into its compiled form; mistakes are noted on the file. */
export function compileInput(key: string, raw: RawInput, shared: boolean, file: YamlFile, path: Path): Input {
  const unit = raw.unit === undefined ? '' : canonicalUnit(raw.unit)
  const kind = raw.yesNo ? 'yesNo' : raw.date ? 'date' : raw.options ? 'choice' : raw.list ? 'list' : 'number'
  const [lo, hi] = raw.range ?? (kind === 'date' ? ['1990-01-01', '2100-12-31'] : undefined) ?? []
  if ((kind === 'number' || kind === 'list') && (lo === undefined || hi === undefined))
    file.note(
      path,
      `「${raw.name}」に、ありうる値の範囲 range: [最小, 最大] を書いてください。`,
      `give “${raw.name}” the range of possible values, range: [lowest, highest].`,
    )
  const bound = (text: string | undefined): number => {
    if (text === undefined) return 0
    return kind === 'date'
      ? (tryParseDay(text) ?? 0)
      : toNumber(quantity(text, unit, file, [...path, 'range']))
  }
  return {
    key,
    name: raw.name,
    label: { ja: raw.name, en: raw.en },
    ask: raw.ask,
    kind,
    unit,
    range: { lo: bound(lo), hi: bound(hi) },
    options: (raw.options ?? []).map(({ value, ja, en }) => ({ value: value ?? 'null', label: { ja, en } })),
    maxItems: raw.list ?? 1,
    shared,
    ...(raw.derive === undefined ? {} : { derive: raw.derive }),
    ...(raw.costs === undefined ? {} : { costs: raw.costs }),
    ...(raw.assume === undefined ? {} : { assume: assumed(raw.assume, kind) }),
    ...(raw.change === undefined
      ? {}
      : {
          change: {
            seek: raw.change.seek,
            ...(raw.change.step === undefined
              ? {}
              : { step: toNumber(quantity(raw.change.step, unit, file, [...path, 'change', 'step'])) }),
          },
        }),
    typical: (raw.typical ?? []).map((text) =>
      kind === 'date' ? (tryParseDay(text) ?? 0) : toNumber(quantity(text, unit, file, [...path, 'typical'])),
    ),
  }
}

function assumed(value: RawInput['assume'], kind: Input['kind']): number | boolean | string {
  return kind === 'date' && typeof value === 'string' ? parseDay(value) : (value as number | boolean | string)
}

/** Reads a quantity that must be in `unit`; a mistake is noted and 0 stands in, so that reading goes on. */
export function quantity(text: string, unit: string, file: YamlFile, path: Path): Exact {
  const read = readQuantity(text)
  if (!read) {
    file.note(
      path,
      `「${text}」は数として読めません。「150万円」「1/2」「5人」のように書いてください。`,
      `“${text}” is no quantity; write it like 150万円, 1/2 or 5人.`,
    )
    return 0
  }
  if (read.unit !== unit)
    file.note(
      path,
      `「${text}」の単位が合いません。「${unit || '単位なし'}」で書いてください。`,
      `the unit of “${text}” does not fit; “${unit || 'no unit'}” is needed.`,
    )
  return read.value
}
