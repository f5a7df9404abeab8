import type { Expression, Parameter } from '../pack/model.ts'
import { calculationTexts } from './calculation-texts.ts'
import type { Resolved } from './dated.ts'
import { type Explaining, evaluate } from './explaining.ts'
import { rowsFor } from './tables.ts'
import { plainShape, type Shape, sayPlain, sayValue, shapeOf } from './words.ts'

/** The row of a table that was chosen: 「5人を超え20人以下の行」, 「『製造業』の行」; open where several may be. */
export function sayRow({ by }: Parameter, { rows }: Resolved, x: Explaining): string {
  const words = calculationTexts[x.language]
  const [row, another] = rowsFor(rows, evaluate(by!, x))
  if (!row || another) return words.open
  const shape = keyShape(by!, x)
  const say = (limit: number): string =>
    shape.unit === '' ? sayPlain(limit) : sayValue(limit, shape, x.language)
  if (row.is !== undefined) return words.row.option(sayValue(row.is, shape, x.language))
  const above = rows[rows.indexOf(row) - 1]?.upTo
  if (row.upTo === undefined) return above === undefined ? words.row.others : words.row.above(say(above))
  return above === undefined ? words.row.upTo(say(row.upTo)) : words.row.between(say(above), say(row.upTo))
}

/** What a table is looked up by. Beside names only counts have a unit of their own. */
function keyShape(by: Expression, x: Explaining): Shape {
  if (by.op === 'name') return shapeOf(x.scheme.pack, by.name)
  return plainShape('number', by.op === 'call' && by.name === 'count' ? '個' : '')
}
