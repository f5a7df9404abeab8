import type { Architecture } from './model.ts'
import { countParameters, linears } from './parameters.ts'
import { weightBytes } from './weights.ts'

export type Tuning = 'full' | 'lora' | 'qlora'

export interface TrainingMemoryInput {
  architecture: Architecture
  tuning: Tuning
  /** Rank of the low-rank matrices; 16 is usual. */
  rank: number
  /** GPUs that work on the data in parallel. */
  gpus: number
  /** What they share out among them: 0 nothing, 1 the optimiser, 2 gradients too, 3 weights too. */
  zero: 0 | 1 | 2 | 3
  /** Sequences per GPU and step, and tokens of one. */
  batch: number
  sequence: number
  /** Computes activations again on the way back and keeps only the border of each layer. */
  recompute: boolean
}

/** Bytes on each GPU. */
export interface TrainingMemory {
  weights: number
  gradients: number
  optimiser: number
  activations: number
  total: number
}

/**
 * Memory of fine-tuning with Adam in mixed precision, per GPU: 2 + 2 + 12 bytes for each trainable parameter
 * (master copy and two moments in 32 bits), the frozen base of LoRA in 16 bits and of QLoRA in 4, shared as ZeRO
 * does (Rajbhandari 2020), and activations (Korthikanti 2022).
 */
export function trainingMemory(input: TrainingMemoryInput): TrainingMemory {
  const { architecture: a, tuning, zero, gpus } = input
  const part = (from: 1 | 2 | 3) => (zero >= from ? gpus : 1)
  const trainable = tuning === 'full' ? countParameters(a).total : loraParameters(a, input.rank)
  const frozen = tuning === 'full' ? 0 : weightBytes(a, tuning === 'lora' ? 'bf16' : 'int4')
  const weights = (frozen + 2 * trainable) / part(3)
  const gradients = (2 * trainable) / part(2)
  const optimiser = (12 * trainable) / part(1)
  const activations = activationBytes(input)
  return { weights, gradients, optimiser, activations, total: weights + gradients + optimiser + activations }
}

/** Trainable parameters of LoRA on every linear map of the layers: Σ rank · (inputs + outputs) (Hu 2021). */
export function loraParameters(a: Architecture, rank: number): number {
  return linears(a).reduce((sum, [inputs, outputs]) => sum + rank * (inputs + outputs), 0)
}

/**
 * Bytes of activations on one GPU with flash attention: 34·s·b·h per layer, or with recomputation 2·s·b·h per layer and
 * one layer in full, and the logits with their gradient (6 bytes per token and word).
 */
function activationBytes({ architecture: a, batch, sequence, recompute }: TrainingMemoryInput): number {
  const tokens = batch * sequence
  const border = 2 * tokens * a.hidden
  const whole = 34 * tokens * a.hidden
  const layers = recompute ? a.layers * border + whole : a.layers * whole
  return layers + 6 * tokens * a.vocab
}
