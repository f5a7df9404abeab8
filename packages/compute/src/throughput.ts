import calibrationData from '../data/calibration.json' with { type: 'json' }
import { kvBytes } from './kv-cache.ts'
import {
  type Architecture,
  type Calibration,
  calibration as calibrationSchema,
  type Gpu,
  type Precision,
} from './model.ts'
import { attentionLayers, countParameters } from './parameters.ts'
import { streamedBytes } from './weights.ts'

/** The fitted constants of the roofline; how they were found stands in the file. */
export const calibration: Calibration = calibrationSchema.parse(calibrationData)

/** One replica at work: a model on `gpus` GPUs in tensor parallel, with requests of one length. */
export interface Replica {
  architecture: Architecture
  gpu: Gpu
  gpus: number
  precision: Precision
  /** Bytes per element of the KV cache: 1 (fp8) or 2. */
  kvElementBytes: number
  /** Tokens in, and tokens out, of one request. */
  prompt: number
  output: number
}

/**
 * Output tokens per second of a replica that always has `batch` requests under way:
 * batch · output / (batch · prefill + output · step).
 * A central estimate; see `speedBand` for how far it may be off.
 */
export function throughput(replica: Replica, batch: number, c: Calibration = calibration): number {
  const seconds = batch * prefillSeconds(replica, c) + replica.output * stepSeconds(replica, batch, c)
  return (batch * replica.output) / seconds
}

/**
 * Seconds until the prompt of one request is read: two operations per parameter and token for the matrices, and
 * four · heads · headDim for each pair of tokens of which one sees the other.
 */
export function prefillSeconds(replica: Replica, c: Calibration = calibration): number {
  const { architecture: a, prompt } = replica
  const attention = 4 * a.heads * a.headDim * pairsSeen(a, prompt)
  return (operationsPerToken(a) * prompt + attention) / operationsPerSecond(replica, c)
}

/** Pairs over all attention layers: n²/2 where a token sees all before it, n·w − w²/2 where it sees a window w. */
function pairsSeen(a: Architecture, tokens: number): number {
  const layers = attentionLayers(a)
  const windowed = a.window ? Math.min(a.window.layers, layers) : 0
  const seen = Math.min(tokens, a.window?.tokens ?? tokens)
  return (layers - windowed) * (tokens ** 2 / 2) + windowed * (tokens * seen - seen ** 2 / 2)
}

/**
 * Seconds of one decode step for `batch` requests: reading (the weights that are touched, keys and values so far), then
 * multiplying, then what the software takes. The published figures fit the sum better than the larger of the two.
 */
export function stepSeconds(replica: Replica, batch: number, c: Calibration = calibration): number {
  const { architecture: a, gpu } = replica
  const context = replica.prompt + replica.output / 2
  const bytes =
    streamedBytes(a, replica.precision, batch) + batch * kvBytes(a, context, replica.kvElementBytes)
  const reading = bytes / (gpu.bandwidthTBs * 1e12 * c.bandwidthShare * together(replica, c))
  return reading + (batch * operationsPerToken(a)) / operationsPerSecond(replica, c) + c.stepSeconds
}

/** How far the central estimate may be off: multiply a speed by `lo` and `hi`. */
export function speedBand({ architecture: a, gpu }: Replica, c: Calibration = calibration) {
  if (gpu.classConfidence === 'low') return c.bands.weakClass
  return a.experts ? c.bands.mixture : c.bands.dense
}

function operationsPerToken(a: Architecture): number {
  const count = countParameters(a)
  return 2 * (count.active - (a.tied ? 0 : count.embedding))
}

/** How many GPUs' worth of speed `gpus` GPUs in tensor parallel give. */
function together({ gpu, gpus }: Replica, c: Calibration): number {
  return gpus * (1 - c.tensorParallelLoss * Math.log2(gpus)) * gpu.classFactor
}

function operationsPerSecond(replica: Replica, c: Calibration): number {
  const { tflops } = replica.gpu
  const peak = {
    bf16: tflops.bf16,
    int4: tflops.bf16,
    int8: tflops.int8 ?? tflops.bf16,
    fp8: tflops.fp8 ?? tflops.bf16,
    fp4: tflops.fp4 === undefined ? tflops.bf16 : tflops.fp4 * c.fp4Share,
  }[replica.precision]
  const share = c.computeShare * (replica.architecture.experts ? c.expertShare : 1)
  return peak * 1e12 * share * together(replica, c)
}
