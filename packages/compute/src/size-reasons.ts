import type { Reason } from '@hiroba/advice'
import type { Language } from '@hiroba/kit'
import type { Sizing } from './size.ts'
import { textsIn } from './texts.ts'

/** Why the first placement comes first: the rule, the GPU's figures, the error of the speed, and the model's shape. */
export function sizeReasons(sizing: Sizing, modelSource: string | undefined, language: Language): Reason[] {
  const t = textsIn(language)
  const [first] = sizing.placements
  if (!first)
    return [{ code: 'nothingFits', params: {}, text: t.cli.nothing, sourceId: 'compute/house-assumption' }]
  const { gpu, gpus, perUser, band, memory } = first
  const [low, high] = [Math.floor(perUser.lo), Math.ceil(perUser.hi)]
  const GB = [memory.total, memory.limit].map((bytes) => (bytes / 1e9).toFixed(1)) as [string, string]
  return [
    {
      code: 'leastMemory',
      params: { gpu: gpu.id, gpus },
      text: t.cli.why,
      sourceId: 'compute/house-assumption',
    },
    {
      code: 'gpu',
      params: { gpu: gpu.id, gpus, low, high },
      text: t.reasons.gpu(gpu.name, gpus, low, high),
      sourceId: gpu.source,
    },
    {
      code: 'band',
      params: { ...band },
      text: t.reasons.band(band.lo, band.hi),
      sourceId: 'compute/calibration-fit',
    },
    {
      code: 'fits',
      params: { total: memory.total, limit: memory.limit },
      text: t.reasons.fits(...GB),
      ...(modelSource === undefined ? {} : { sourceId: modelSource }),
    },
  ]
}

/** How memory and hours of fine-tuning were reckoned. */
export function trainingReasons(language: Language): Reason[] {
  const t = textsIn(language)
  return [
    {
      code: 'trainingMemory',
      params: {},
      text: t.reasons.trainingMemory,
      sourceId: 'compute/memory-formulas',
    },
    { code: 'trainingHours', params: {}, text: t.cli.whyTraining, sourceId: 'compute/training-flops' },
  ]
}
