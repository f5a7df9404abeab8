import { kvBytes } from './kv-cache.ts'
import type { Calibration, Gpu } from './model.ts'
import { calibration, type Replica } from './throughput.ts'
import { weightBytes } from './weights.ts'

/** Memory of one replica that serves `batch` requests at once, in bytes over all its GPUs. */
export interface InferenceMemory {
  weights: number
  cache: number
  /** Graphs, activations and buffers of the server program. */
  reserved: number
  total: number
  /** What the GPUs offer to the program; `total` above it does not fit. */
  limit: number
}

/** The memory that a replica needs: weights + batch · cache of a full conversation + a reserve per GPU. */
export function inferenceMemory(
  replica: Replica,
  batch: number,
  c: Calibration = calibration,
): InferenceMemory {
  const weights = weightBytes(replica.architecture, replica.precision)
  const cache = batch * kvBytes(replica.architecture, replica.prompt + replica.output, replica.kvElementBytes)
  const reserved = c.reservedGB * 1e9 * replica.gpus
  return {
    weights,
    cache,
    reserved,
    total: weights + cache + reserved,
    limit: limitBytes(replica.gpu, replica.gpus, c),
  }
}

/** How many requests of full length fit beside the weights, at most `maxBatch`; 0 where not even one does. */
export function batchThatFits(replica: Replica, c: Calibration = calibration): number {
  const { limit, weights, reserved, cache } = inferenceMemory(replica, 1, c)
  return Math.max(0, Math.min(c.maxBatch, Math.floor((limit - weights - reserved) / cache)))
}

/** Bytes that a program may use on `gpus` GPUs: 92 % of 10^9 · GB, the share that servers are usually started with. */
export function limitBytes(gpu: Gpu, gpus: number, c: Calibration = calibration): number {
  return gpus * gpu.memoryGB * 1e9 * c.memoryShare
}
