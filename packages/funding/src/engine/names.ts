import type { Expression, Pack } from '../pack/model.ts'

/** The parts of an expression, in the order in which they are written. */
export function childrenOf(e: Expression): readonly Expression[] {
  switch (e.op) {
    case 'number':
    case 'date':
    case 'text':
    case 'truth':
    case 'name':
    case 'column':
      return []
    case 'call':
      return e.args
    case 'round':
    case 'not':
      return [e.arg]
    case 'each':
      return [e.list, e.body]
    case 'if':
      return [e.test, e.yes, e.no]
    default:
      return [e.left, e.right]
  }
}

/** The names that an expression reads, each as often as it stands there. A table's column reads the table. */
export function* namesIn(e: Expression): Generator<string> {
  if (e.op === 'name') yield e.name
  if (e.op === 'column') yield e.table
  for (const child of childrenOf(e)) yield* namesIn(child)
}

/**
 * How often each input stands in the conditions and the main figure once all rules are written out. What stands there
 * once is exact as an interval; what stands there twice has to be split.
 */
export function occurrences(pack: Pack): Map<string, number> {
  const rules = new Map(pack.rules.map((rule) => [rule.name, rule.is]))
  const tables = new Map(pack.parameters.map((parameter) => [parameter.name, parameter.by]))
  const known = new Map<string, Map<string, number>>()
  const inName = (name: string): Map<string, number> => {
    const written = rules.get(name) ?? tables.get(name)
    if (!written) return new Map([[name, 1]])
    const counted = known.get(name) ?? count([written])
    known.set(name, counted)
    return counted
  }
  const count = (expressions: Expression[]): Map<string, number> => {
    const all = new Map<string, number>()
    for (const expression of expressions)
      for (const name of namesIn(expression))
        for (const [input, n] of inName(name)) all.set(input, (all.get(input) ?? 0) + n)
    return all
  }
  const roots: Expression[] = pack.conditions.flatMap(({ is }) => is ?? [])
  if (pack.main) roots.push({ op: 'name', name: pack.main.rule })
  return count(roots)
}
