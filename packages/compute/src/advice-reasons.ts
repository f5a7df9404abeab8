import type { Idea, Reason } from '@hiroba/advice'
import type { Language } from '@hiroba/kit'
import type { Adoption } from './adopt.ts'
import { bandOf, memoryWords } from './advice-figures.ts'
import { textsIn } from './texts.ts'

/** Why this model, this machine and this option, in the order of the decision. */
export function reasonsOf(
  adoption: Adoption,
  place: NonNullable<Idea['place']>,
  language: Language,
): Reason[] {
  const { use, load, placement, utilisation, options, model, chosen } = adoption
  const t = textsIn(language).reasons
  const each = Math.round((load.requestsPerDay / load.people) * 10) / 10
  const reasons: Reason[] = [
    { code: 'model', params: { model: model.id }, text: use.why[language], sourceId: use.source },
    {
      code: 'load',
      params: { people: load.people, each, atOnce: load.atOnce },
      text: t.load(load.people, each, load.atOnce),
      sourceId: 'compute/house-assumption',
    },
  ]
  if (placement && utilisation) {
    const { gpu, gpus, perUser } = placement
    const [low, high] = [Math.floor(perUser.lo), Math.ceil(perUser.hi)]
    const share = percent(utilisation.hi)
    reasons.push(
      {
        code: 'memory',
        params: { bytes: placement.memory.total },
        text: t.memory(...memoryWords(adoption)),
        sourceId: model.source,
      },
      {
        code: 'gpu',
        params: { gpu: gpu.id, gpus, low, high },
        text: t.gpu(gpu.name, gpus, low, high),
        sourceId: gpu.source,
      },
      { code: 'band', params: {}, text: t.band(...bandOf(adoption)), sourceId: 'compute/calibration-fit' },
      {
        code: 'idle',
        params: { share: utilisation.hi },
        text: t.idle(share),
        sourceId: 'compute/house-assumption',
      },
    )
  }
  reasons.push({
    code: 'place',
    params: { place },
    text: t.place[place],
    sourceId: 'compute/house-assumption',
  })
  const open = options.filter((o) => o.state === 'notPriced').map((o) => textsIn(language).options[o.id])
  if (open.length > 0) {
    const names = open.join(language === 'ja' ? '・' : ', ')
    reasons.push({
      code: 'notPriced',
      params: { options: names },
      text: t.notPriced(names),
      sourceId: 'compute/house-assumption',
    })
  }
  if (chosen)
    reasons.push({ code: 'purchase', params: {}, text: t.purchase, sourceId: 'compute/house-assumption' })
  return reasons
}

/** A share as 0.4% or 12%, rounded up. */
export function percent(share: number): string {
  const value = share * 100
  return `${value < 10 ? Math.ceil(value * 10) / 10 : Math.ceil(value)}%`
}
