import { type Exact, toNumber, tryParseDay } from '@hiroba/kit'
import type { Path, YamlFile } from './mistakes.ts'
import type { Input } from './model.ts'
import { canonicalUnit, isUnit, readQuantity, unitWords } from './quantity.ts'
import type { RawInput } from './schema.ts'

/** Turns one written input into its compiled form; mistakes are noted on the file. */
export function compileInput(key: string, raw: RawInput, shared: boolean, file: YamlFile, path: Path): Input {
  const kind = raw.yesNo ? 'yesNo' : raw.date ? 'date' : raw.options ? 'choice' : raw.list ? 'list' : 'number'
  const unit = raw.unit === undefined ? '' : canonicalUnit(raw.unit)
  const hasUnit = raw.unit === undefined || knownUnit(raw.unit, file, [...path, 'unit'])
  const read = (text: string, ...at: string[]): number => {
    if (kind === 'date') return day(text, file, [...path, ...at])
    // Beside an unknown unit every quantity would be told as a further mistake.
    return toNumber(hasUnit ? quantity(text, unit, file, [...path, ...at]) : (readQuantity(text)?.value ?? 0))
  }
  return {
    key,
    name: raw.name,
    label: { ja: raw.ja ?? raw.name, en: raw.en },
    ask: raw.ask,
    kind,
    unit,
    range: rangeOf(raw, kind, read, file, path),
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
            ...(raw.change.step === undefined ? {} : { step: read(raw.change.step, 'change', 'step') }),
          },
        }),
    ...(raw.askLast ? { askLast: true as const } : {}),
    typical: (raw.typical ?? []).map((text) => read(text, 'typical')),
  }
}

function knownUnit(unit: string, file: YamlFile, path: Path): boolean {
  if (isUnit(unit)) return true
  const known = unitWords.join('・')
  file.note(
    path,
    `「${unit}」という単位はありません。使えるのは ${known} と、「円/人」のような組み合わせです。`,
    `there is no unit “${unit}”; there are ${known} and pairs like 円/人.`,
  )
  return false
}

function rangeOf(
  raw: RawInput,
  kind: Input['kind'],
  read: (text: string, at: string) => number,
  file: YamlFile,
  path: Path,
): Input['range'] {
  if (kind === 'yesNo' || kind === 'choice') return { lo: 0, hi: 0 }
  if (raw.range) return { lo: read(raw.range[0], 'range'), hi: read(raw.range[1], 'range') }
  if (kind === 'date') return { lo: tryParseDay('1990-01-01')!, hi: tryParseDay('2100-12-31')! }
  file.note(
    path,
    `「${raw.name}」に、ありうる値の範囲 range: [最小, 最大] を書いてください。`,
    `give “${raw.name}” the range of possible values, range: [lowest, highest].`,
  )
  return { lo: 0, hi: 0 }
}

/** The value that an input has until it is answered; a day becomes its number. */
export function assumed(value: RawInput['assume'], kind: Input['kind']): number | boolean | string {
  return kind === 'date' ? (tryParseDay(String(value)) ?? 0) : (value as number | boolean | string)
}

function day(text: string, file: YamlFile, path: Path): number {
  const found = tryParseDay(text)
  if (found !== undefined) return found
  file.note(
    path,
    `「${text}」という日はありません。「2026-04-01」のように書いてください。`,
    `there is no day “${text}”; write it like 2026-04-01.`,
  )
  return 0
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
