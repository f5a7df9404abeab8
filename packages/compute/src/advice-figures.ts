import type { Figure, Range, Reason } from '@hiroba/advice'
import type { Language } from '@hiroba/kit'
import type { Adoption } from './adopt.ts'
import { costFigure, reason } from './cost-figure.ts'
import { countParameters } from './parameters.ts'
import { textsIn } from './texts.ts'

/** The figures of the card, in the order in which they are read. */
export function figuresOf(adoption: Adoption, language: Language): Figure[] {
  const { placement, utilisation, breakEven, training, options, assumptions } = adoption
  const t = textsIn(language)
  const years = assumptions.find((a) => a.id === 'years')!.value
  const figures = options.map((o) => costFigure(o, years, language))
  const add = (id: string, label: string, unit: Figure['unit'], range: Range, reasons: Reason[]) =>
    figures.push({ id: `compute.${id}`, label, unit, range, state: 'estimated', reasons })
  const speed = reason('speedFormula', t.reasons.band(...bandOf(adoption)), 'compute/calibration-fit')
  const money = reason('costFormula', t.reasons.formula, 'compute/house-assumption')
  if (placement) {
    const gigabytes = rounded({ lo: placement.memory.total, hi: placement.memory.total }, 1e8, 10)
    add('gpus', t.figures.gpus, 'gpus', placement.gpusRange, [speed])
    add('memory', t.figures.memory, 'gigabytes', gigabytes, [
      reason('memoryFormula', t.reasons.memory(...memoryWords(adoption)), adoption.model.source),
    ])
    add('speed', t.figures.speed, 'tokensPerSecond', rounded(placement.perUser, 1, 1), [speed])
  }
  if (utilisation)
    add('utilisation', t.figures.utilisation, 'percent', rounded(utilisation, 0.001, 10), [speed])
  if (breakEven)
    add('breakEven', t.figures.breakEven, 'percent', rounded(breakEven, 0.01, 1), [
      reason('breakEven', t.reasons.breakEven, 'compute/house-assumption'),
      money,
    ])
  if (training)
    add('training', t.figures.training, 'hours', rounded(training.hours, 0.1, 10), [
      reason('trainingFormula', t.reasons.training, 'compute/training-flops'),
    ])
  return figures
}

/** The band of the placement's speed, as factors of the estimate. */
export function bandOf({ placement }: Adoption): [low: number, high: number] {
  return placement ? [placement.band.lo, placement.band.hi] : [1, 1]
}

/** Model, its parameters, GB of weights and GB of cache. */
export function memoryWords({ model, placement }: Adoption): [string, number, string, string] {
  const gb = (bytes: number) => (bytes / 1e9).toFixed(1)
  const { weights, cache } = placement!.memory
  return [model.name, countParameters(model.architecture).total, gb(weights), gb(cache)]
}

/** In units of `unit`, rounded outwards, then divided by `scale`. */
function rounded(range: Range, unit: number, scale: number): Range {
  return { lo: Math.floor(range.lo / unit) / scale, hi: Math.ceil(range.hi / unit) / scale }
}
