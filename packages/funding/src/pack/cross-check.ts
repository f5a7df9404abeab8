import type { Pack } from '../model.ts'
import type { YamlFile } from './mistakes.ts'

/** What one pack says of another must be true: derived inputs and exclusions name existing packs and results. */
export function crossCheck(packs: Pack[], files: YamlFile[]): void {
  const byId = new Map(packs.map((pack) => [pack.id, pack]))
  for (const pack of packs) {
    const file = files.find(({ file }) => file.endsWith(`${pack.id}.yaml`))
    if (!file) continue
    for (const { key, derive } of pack.inputs) {
      if (derive === undefined) continue
      const dot = derive.lastIndexOf('.')
      if (byId.get(derive.slice(0, dot))?.results[derive.slice(dot + 1)] === undefined)
        file.note(
          ['inputs', key, 'derive'],
          `「${derive}」という結果はありません。`,
          `there is no result “${derive}”.`,
        )
    }
    for (const [i, other] of pack.combine.excludes.entries()) {
      if (!byId.has(other))
        file.note(
          ['combine', 'excludes', i],
          `「${other}」という制度はありません。`,
          `there is no scheme “${other}”.`,
        )
    }
  }
}
