import type { Range } from '@hiroba/advice'
import { formatManRange, type Language } from '@hiroba/kit'
import type { BreakEven } from './compare.ts'
import type { CostOption, Machine } from './cost.ts'
import type { Parameters } from './parameters.ts'
import type { Sizing } from './size.ts'
import { textsIn } from './texts.ts'
import type { TrainingPlacement } from './training.ts'

interface About {
  model: string
  parameters: Parameters
  context: number | null
}

/** What `size` prints for inference: the first choice, then the other types, then those that do not fit. */
export function sizeText(
  about: About,
  sizing: Sizing,
  asked: { context: number; users: number },
  language: Language,
): string {
  const t = textsIn(language).cli
  const lines = [t.model(about.model, about.parameters.total)]
  if (about.context !== null && asked.context > about.context) lines.push(t.tooLong(about.context))
  const [first] = sizing.placements
  lines.push(first ? t.first(first.gpu.name, first.gpus, asked.users) : t.nothing)
  for (const p of sizing.placements) {
    const memory = `${gb(p.memory.total)}/${gb(p.memory.limit)} GB`
    lines.push(
      `  ${p.gpu.name} × ${span(p.gpusRange)}  ${memory}  ${t.speed(Math.floor(p.perUser.lo), Math.ceil(p.perUser.hi))}`,
    )
  }
  for (const m of sizing.misfits) lines.push(`  ${m.gpu.name}  ${t.misfit[m.limit]}`)
  lines.push(t.why)
  return lines.join('\n')
}

export function trainingText(
  about: About,
  placements: readonly TrainingPlacement[],
  language: Language,
): string {
  const t = textsIn(language).cli
  const lines = [t.model(about.model, about.parameters.total)]
  const [first] = placements
  lines.push(first ? t.firstTraining(first.gpu.name, first.gpus) : t.nothing)
  for (const p of placements) {
    const hours = { lo: Math.floor(p.hours.lo * 10) / 10, hi: Math.ceil(p.hours.hi * 10) / 10 }
    lines.push(
      `  ${p.gpu.name} × ${p.gpus}  ${gb(p.memory.total)}/${gb(p.limitPerGpu)} GB  ${span(hours)} ${t.hours}`,
    )
  }
  lines.push(t.whyTraining)
  return lines.join('\n')
}

export function costText(
  machine: Machine,
  options: readonly CostOption[],
  breakEven: BreakEven | null,
  years: number,
  language: Language,
): string {
  const { cli: t, options: names, parts } = textsIn(language)
  const lines = [t.costHead(machine.gpu.name, machine.gpus, years)]
  for (const option of options) {
    if (option.state === 'notPriced') {
      lines.push(`${names[option.id]}: ${t.notPriced(option.prices.map((p) => p.id).join(', '))}`)
      continue
    }
    lines.push(`${names[option.id]}: ${formatManRange(option.total, 'burden', language)}`)
    for (const p of option.parts) {
      if (p.total.hi > 0) lines.push(`  ${parts[p.id]}: ${formatManRange(p.total, 'burden', language)}`)
    }
  }
  if (breakEven) {
    const [value, low, high] = [breakEven.value, breakEven.lo, breakEven.hi].map((share) =>
      Math.round(share * 100),
    )
    lines.push(t.breakEven(value!, low!, high!))
  }
  return lines.join('\n')
}

function gb(bytes: number): string {
  return (bytes / 1e9).toFixed(1)
}

function span({ lo, hi }: Range): string {
  return lo === hi ? String(lo) : `${lo}–${hi}`
}
