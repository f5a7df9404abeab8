import type { Idea, Reason } from '@hiroba/advice'
import type { Language } from '@hiroba/kit'
import type { Adoption } from './adopt.ts'
import { bandOf, memoryWords } from './advice-figures.ts'
import { yenRange } from './cost-figure.ts'
import { costLines } from './cost-lines.ts'
import { textsIn } from './texts.ts'

const ours = 'compute/house-assumption'

/** Why this model, this machine and this option, in the order of the decision. */
export function reasonsOf(
  adoption: Adoption,
  place: NonNullable<Idea['place']>,
  language: Language,
): Reason[] {
  const { use, load, options, model } = adoption
  const t = textsIn(language)
  const { people, atOnce } = load
  const each = Math.round((load.requestsPerDay / people) * 10) / 10
  const open = options.filter((o) => o.state === 'notPriced').map((o) => t.options[o.id])
  const names = open.join(language === 'ja' ? '・' : ', ')
  return [
    because('model', { model: model.id }, use.why[language], use.source),
    because('load', { people, each, atOnce }, t.reasons.load(people, each, atOnce), ours),
    ...machineReasons(adoption, language),
    because('place', { place }, t.reasons.place[place], ours),
    ...(open.length > 0 ? [because('notPriced', { options: names }, t.reasons.notPriced(names), ours)] : []),
    ...purchase(adoption, place, language),
  ]
}

/** Which lines go into the plan's costs, and how much each is in the first year. */
function purchase(adoption: Adoption, place: NonNullable<Idea['place']>, language: Language): Reason[] {
  const lines = costLines(adoption, place, language)
  if (lines.length === 0) return []
  const words = lines.map(({ label, yen }) => `${label} ${yenRange(yen, language)}`)
  const text = textsIn(language).reasons.purchase(words.join(language === 'ja' ? '、' : ', '))
  return [because('purchase', {}, text, ours)]
}

function machineReasons(adoption: Adoption, language: Language): Reason[] {
  const { placement, utilisation, model } = adoption
  if (!placement || !utilisation) return []
  const t = textsIn(language).reasons
  const { gpu, gpus, perUser, memory } = placement
  const [low, high] = [Math.floor(perUser.lo), Math.ceil(perUser.hi)]
  const share = utilisation.hi
  return [
    because('memory', { bytes: memory.total }, t.memory(...memoryWords(adoption)), model.source),
    because('gpu', { gpu: gpu.id, gpus, low, high }, t.gpu(gpu.name, gpus, low, high), gpu.source),
    because('band', {}, t.band(...bandOf(adoption)), 'compute/calibration-fit'),
    because('idle', { share }, t.idle(percent(share)), ours),
  ]
}

function because(code: string, params: Reason['params'], text: string, sourceId: string): Reason {
  return { code, params, text, sourceId }
}

/** A share as 0.4% or 12%, rounded up. */
export function percent(share: number): string {
  const value = share * 100
  return `${value < 10 ? Math.ceil(value * 10) / 10 : Math.ceil(value)}%`
}
