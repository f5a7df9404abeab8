import type { Words } from '@hiroba/kit'
import type { z } from 'zod'

/** What is wrong with the shape of a value, and where. */
export interface ShapeMistake {
  path: (string | number)[]
  words: Words
}

/** Puts an issue of the schema into a sentence for the pack's author. */
export function shapeMistake(issue: z.core.$ZodIssue): ShapeMistake {
  const path = issue.path as (string | number)[]
  const where = path.join('.')
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = issue.keys.join('、')
      return {
        path: [...path, issue.keys[0]!],
        words: {
          ja: `「${keys}」という項目はありません。綴りを確かめてください。`,
          en: `there is no item “${keys}”; check the spelling.`,
        },
      }
    }
    case 'invalid_union':
      return inUnion(issue, path)
    case 'invalid_type':
      if (issue.message.endsWith('received undefined'))
        return {
          path,
          words: {
            ja: `「${where}」がありません。書き足してください。`,
            en: `“${where}” is missing; add it.`,
          },
        }
      return { path, words: wanted(where, typeWords[issue.expected] ?? other) }
    case 'invalid_value': {
      const values = issue.values.join('、')
      return { path, words: wanted(where, { ja: `次のどれか（${values}）`, en: `one of ${values}` }) }
    }
    case 'custom':
      return { path, words: wanted(where, (issue.params as Words | undefined) ?? other) }
    default:
      return { path, words: wanted(where, other) }
  }
}

/** Of the shapes that a value may have, the one that it misses least; what is wrong there is told. */
function inUnion(issue: z.core.$ZodIssueInvalidUnion, path: (string | number)[]): ShapeMistake {
  const weight = (issues: z.core.$ZodIssue[]): number =>
    issues.reduce(
      (sum, { code, path }) => sum + (path.length === 0 && code !== 'unrecognized_keys' ? 100 : 1),
      0,
    )
  const [nearest] = [...issue.errors].sort((a, b) => weight(a) - weight(b))
  const first = nearest?.[0]
  if (!first || weight(nearest) >= 100) return { path, words: wanted(path.join('.'), other) }
  return shapeMistake({ ...first, path: [...path, ...first.path] } as z.core.$ZodIssue)
}

function wanted(where: string, what: Words): Words {
  if (where === '')
    return { ja: `ファイルには、${what.ja}を書いてください。`, en: `the file must hold ${what.en}.` }
  return { ja: `「${where}」には、${what.ja}を書いてください。`, en: `“${where}” must be ${what.en}.` }
}

const other: Words = {
  ja: '書き方の手引き（data/README.md）にある形の値',
  en: 'a value as the guide (data/README.md) shows',
}

const typeWords: Record<string, Words> = {
  string: { ja: '文字（数字だけなら "" で囲む）', en: 'text (digits alone in quotes)' },
  number: { ja: '数', en: 'a number' },
  int: { ja: '整数', en: 'a whole number' },
  array: { ja: '[ ] で囲んだ並び', en: 'a list in [ ]' },
  tuple: { ja: '[最小, 最大] の2つの値', en: 'two values, [lowest, highest]' },
  object: { ja: '「項目: 値」の組', en: 'items with values' },
  record: { ja: '「名前: 値」の組', en: 'names with values' },
}
