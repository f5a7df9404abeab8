import type { Range } from '@hiroba/advice'
import { limitBytes } from './memory.ts'
import type { Architecture, Gpu } from './model.ts'
import { countParameters } from './parameters.ts'
import { type TrainingMemory, type Tuning, trainingMemory } from './training-memory.ts'

/** Share of the peak that training reaches, as published runs show; small models on huge clusters fall below it. */
export const trainingShare: Range = { lo: 0.25, hi: 0.45 }

export interface TrainingInput {
  architecture: Architecture
  tuning: Tuning
  rank: number
  batch: number
  sequence: number
  /** Tokens of the training text, times the passes over it: the fewest and the most. */
  tokens: Range
}

export interface TrainingPlacement {
  gpu: Gpu
  gpus: number
  /** Per GPU, in bytes. */
  memory: TrainingMemory
  limitPerGpu: number
  gpuHours: Range
  /** Hours from start to end on these GPUs. */
  hours: Range
}

/**
 * GPU-hours of training: operations · tokens /(3600 · peak · share). Six operations per parameter and token where all
 * are trained (Hoffmann 2022), four with LoRA, which needs no gradients of the frozen weights.
 */
export function trainingGpuHours(a: Architecture, tuning: Tuning, tokens: number, gpu: Gpu): Range {
  const operations = (tuning === 'full' ? 6 : 4) * countParameters(a).active * tokens
  const hours = (share: number) => operations / (3600 * gpu.tflops.bf16 * 1e12 * gpu.classFactor * share)
  return { lo: hours(trainingShare.hi), hi: hours(trainingShare.lo) }
}

/** For each type of GPU the fewest that hold the run, all states shared out (ZeRO 3), least installed memory first. */
export function sizeTraining(input: TrainingInput, gpus: readonly Gpu[]): TrainingPlacement[] {
  return gpus
    .flatMap((gpu) => place(input, gpu) ?? [])
    .toSorted((x, y) => x.gpus * x.gpu.memoryGB - y.gpus * y.gpu.memoryGB || x.gpus - y.gpus)
}

/** Beyond 1,024 GPUs a run needs an engineer, not a table. */
const mostGpus = 1024

function place(input: TrainingInput, gpu: Gpu): TrainingPlacement | undefined {
  const limitPerGpu = limitBytes(gpu, 1)
  for (let gpus = 1; gpus <= mostGpus; gpus *= 2) {
    if (gpu.place === 'desk' && gpus > gpu.perServer) return undefined
    const memory = trainingMemory({ ...input, gpus, zero: gpus > 1 ? 3 : 0, recompute: true })
    if (memory.total > limitPerGpu) continue
    const at = (tokens: number) => trainingGpuHours(input.architecture, input.tuning, tokens, gpu)
    const gpuHours = { lo: at(input.tokens.lo).lo, hi: at(input.tokens.hi).hi }
    const hours = { lo: gpuHours.lo / gpus, hi: gpuHours.hi / gpus }
    return { gpu, gpus, memory, limitPerGpu, gpuHours, hours }
  }
  return undefined
}
