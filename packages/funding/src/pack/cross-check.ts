import { resultRule } from '../engine/session.ts'
import type { YamlFile } from './mistakes.ts'
import type { Input, Pack } from './model.ts'

/**
 * What one pack says of another must be true: derived inputs name results of the same kind, exclusions name packs, and
 * packs do not answer each other in a circle. A pack that has mistakes of its own is not missed here.
 */
export function crossCheck(packs: Pack[], files: YamlFile[]): void {
  const byId = new Map(packs.map((pack) => [pack.id, pack]))
  const fileOf = (id: string) => files.find(({ file }) => file.split(/[\\/]/).at(-1) === `${id}.yaml`)
  for (const pack of packs) {
    const file = fileOf(pack.id)
    if (!file) continue
    for (const input of pack.inputs) {
      if (input.derive === undefined) continue
      const [id, result] = splitPath(input.derive)
      const other = byId.get(id)
      if (!other && fileOf(id)) continue
      const wrong = !other ? 'absent' : faultOf(input, other, result, byId)
      if (wrong !== undefined) file.note(['inputs', input.key, 'derive'], ...sentence(input.derive, wrong))
    }
    for (const [i, other] of pack.combine.excludes.entries()) {
      if (!byId.has(other) && !fileOf(other))
        file.note(
          ['combine', 'excludes', i],
          `「${other}」という制度はありません。`,
          `there is no scheme “${other}”.`,
        )
    }
  }
}

type Fault = 'absent' | 'kind' | 'circle'

function faultOf(input: Input, other: Pack, result: string, byId: Map<string, Pack>): Fault | undefined {
  const name = resultRule(other, result)
  if (name === undefined) return 'absent'
  const found = [...other.inputs, ...other.rules].find((one) => one.name === name)
  const [kind, unit] = [
    found?.kind ?? 'number',
    (found ?? other.parameters.find((one) => one.name === name))?.unit ?? '',
  ]
  if (kind !== input.kind || unit !== input.unit) return 'kind'
  return asksFor(other, input, byId, new Set()) ? 'circle' : undefined
}

/** Whether a pack's own derived inputs lead back to this input. */
function asksFor(pack: Pack, input: Input, byId: Map<string, Pack>, seen: Set<string>): boolean {
  if (seen.has(pack.id)) return false
  seen.add(pack.id)
  return pack.inputs.some(({ derive }) => {
    if (derive === undefined) return false
    const next = byId.get(splitPath(derive)[0])
    return derive === input.derive || (next !== undefined && asksFor(next, input, byId, seen))
  })
}

function splitPath(path: string): [id: string, result: string] {
  const dot = path.lastIndexOf('.')
  return [path.slice(0, dot), path.slice(dot + 1)]
}

function sentence(derive: string, fault: Fault): [ja: string, en: string] {
  switch (fault) {
    case 'absent':
      return [`「${derive}」という結果はありません。`, `there is no result “${derive}”.`]
    case 'kind':
      return [
        `「${derive}」はこの入力と種類か単位が違います。`,
        `“${derive}” is of another kind or unit than this input.`,
      ]
    case 'circle':
      return [
        `「${derive}」の答えに、この入力の答えが要ります。堂々巡りをなくしてください。`,
        `“${derive}” needs the answer of this input; break the circle.`,
      ]
  }
}
