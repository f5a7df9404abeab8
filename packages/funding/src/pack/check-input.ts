import { Problem } from '@hiroba/kit'
import { readFact } from '../engine/facts.ts'
import type { FactValue } from '../model.ts'
import type { Path, YamlFile } from './mistakes.ts'
import type { Input } from './model.ts'
import type { RawInput } from './schema.ts'

/** What an input says of itself must agree: one kind, a range that is not empty, values inside it. */
export function checkInput(input: Input, raw: RawInput, file: YamlFile, path: Path): void {
  const { ja } = input.label
  const kinds = [raw.yesNo, raw.date, raw.options, raw.list].filter((kind) => kind !== undefined)
  if (kinds.length > 1)
    file.note(
      path,
      `「${ja}」の種類は yesNo、date、options、list のどれか1つにしてください。`,
      `“${ja}” can be one of yesNo, date, options and list only.`,
    )
  const { lo, hi } = input.range
  if (lo > hi) {
    file.note(
      [...path, 'range'],
      `「${ja}」の範囲は [最小, 最大] の順に書いてください。`,
      `write the range of “${ja}” as [lowest, highest].`,
    )
    return
  }
  const isRangeless = (input.kind === 'number' || input.kind === 'list') && raw.range === undefined
  const outside = isRangeless ? -1 : input.typical.findIndex((value) => value < lo || value > hi)
  if (outside >= 0)
    file.note(
      [...path, 'typical', outside],
      `「${ja}」の typical に、範囲 range の外の値があります。`,
      `a typical value of “${ja}” lies outside its range.`,
    )
  if (input.change?.step !== undefined && input.change.step <= 0)
    file.note(
      [...path, 'change', 'step'],
      `「${ja}」の変えられる刻み step は、0より大きくしてください。`,
      `the step of “${ja}” must be above 0.`,
    )
  if (raw.assume !== undefined) checkFact(input, raw.assume as FactValue, file, [...path, 'assume'])
}

/** Notes a fact, assumed or of an example, that the input could not take as an answer. */
export function checkFact(input: Input, fact: FactValue, file: YamlFile, path: Path): void {
  try {
    readFact(input, fact)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    file.note(path, error.sentence('ja'), error.sentence('en'))
  }
}
