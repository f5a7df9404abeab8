import { confidence } from '@hiroba/advice'
import { z } from 'zod'

/** A model's shape, as far as memory and speed depend on it. All sizes are counts of elements, not bytes. */
export const architecture = z.object({
  layers: z.int().min(1).max(1000),
  /** Width of the residual stream. */
  hidden: z.int().min(1).max(1_000_000),
  /** Inner width of the gated feed-forward block of a dense layer; 0 where every layer is a mixture of experts. */
  ffn: z.int().min(0).max(10_000_000),
  heads: z.int().min(1).max(10_000),
  /** Heads that keys and values have; equal to `heads` without grouped-query attention. */
  kvHeads: z.int().min(1).max(10_000),
  headDim: z.int().min(1).max(100_000),
  vocab: z.int().min(1).max(100_000_000),
  /** Whether the output head shares the embedding's matrix. */
  tied: z.boolean(),
  /** Bias on the query, key and value projections (Qwen 2). */
  qkvBias: z.boolean().default(false),
  /** Norm vectors of width `hidden` per layer: 2, or 4 in Gemma 2 and 3. */
  norms: z.int().min(0).max(8).default(2),
  /** A norm of width `headDim` on queries and on keys (Qwen 3, Gemma 3). */
  qkNorm: z.boolean().default(false),
  /** Layers that are a mixture of experts; the others are dense. */
  experts: z
    .object({
      layers: z.int().min(1),
      count: z.int().min(1).max(100_000),
      perToken: z.int().min(1),
      /** Inner width of one expert. */
      ffn: z.int().min(1),
    })
    .optional(),
  /** Layers with a Mamba 2 mixer in place of attention, as in PLaMo 2; their state does not grow with the text. */
  mamba: z
    .object({
      layers: z.int().min(1),
      heads: z.int().min(1),
      headDim: z.int().min(1),
      state: z.int().min(1),
      conv: z.int().min(1),
    })
    .optional(),
  /** Layers that see only the last `tokens` tokens; the others see all. */
  window: z.object({ tokens: z.int().min(1), layers: z.int().min(1) }).optional(),
})
export type Architecture = z.infer<typeof architecture>

export const modelRow = z.object({
  id: z.string(),
  name: z.string(),
  /** Trained in Japan from the start, trained further in Japan on a foreign base, or trained abroad. */
  origin: z.enum(['japan', 'japanContinued', 'abroad']),
  /** The published or independently computed count in 10^9 parameters: what the count from the shape is tested by. */
  billions: z.number().positive(),
  activeBillions: z.number().positive().optional(),
  /** The published KV cache per token in bytes at 16 bits, every layer counted in full. */
  kvBytesPerToken: z.int().positive(),
  /** Longest context that the model was made for, in tokens; absent where we found no figure. */
  context: z.int().positive().optional(),
  architecture,
  source: z.string(),
  confidence,
})
export type ModelRow = z.infer<typeof modelRow>

/** Bits in which weights are stored and multiplied. `int4` and `fp4` keep embedding and head at 16 bits, as does `fp8`. */
export const precision = z.enum(['bf16', 'fp8', 'int8', 'int4', 'fp4'])
export type Precision = z.infer<typeof precision>

export const gpu = z.object({
  id: z.string(),
  name: z.string(),
  vendor: z.enum(['nvidia', 'amd']),
  /** 10^9 bytes. */
  memoryGB: z.number().positive(),
  /** 10^12 bytes per second. */
  bandwidthTBs: z.number().positive(),
  /** Dense tensor operations, 10^12 per second; absent where the hardware has no such units. */
  tflops: z.object({
    bf16: z.number().positive(),
    fp8: z.number().positive().optional(),
    int8: z.number().positive().optional(),
    fp4: z.number().positive().optional(),
  }),
  watts: z.number().positive(),
  /** Most GPUs that one server of this type usually holds. */
  perServer: z.int().positive(),
  /** Where it can stand: beside a desk, or in a server room. */
  place: z.enum(['desk', 'rack']),
  /** What remains of the predicted speed on this class, from one or two published points; 1 where it was fitted on. */
  classFactor: z.number().positive().max(1),
  classConfidence: confidence,
  source: z.string(),
  confidence,
})
export type Gpu = z.infer<typeof gpu>

/** A figure that stands until somebody types another. `lo`–`hi` is what we think likely, `min`–`max` what may be typed. */
export const assumption = z.object({
  id: z.string(),
  label: z.object({ ja: z.string(), en: z.string() }),
  unit: z.string(),
  value: z.number(),
  lo: z.number(),
  hi: z.number(),
  min: z.number(),
  max: z.number(),
  source: z.string(),
  confidence,
})
export type Assumption = z.infer<typeof assumption>

export const quote = z.object({
  /** What exactly is offered, in the seller's words. */
  offer: z.string(),
  lo: z.number().positive(),
  hi: z.number().positive(),
  currency: z.enum(['JPY', 'USD']),
  asOf: z.string(),
  source: z.string(),
  /** Whether the machine stands in Japan and is offered by a seller there. */
  domestic: z.boolean(),
})
export type Quote = z.infer<typeof quote>

export const price = z.object({
  id: z.string(),
  /** What one unit is: a GPU for an hour, a bought GPU, a GPU for a month, a million tokens. */
  per: z.enum(['gpuHour', 'gpu', 'gpuMonth', 'millionTokens']),
  quotes: z.array(quote),
})
export type Price = z.infer<typeof price>

const band = z.object({ lo: z.number().positive(), hi: z.number().positive() })

/** The constants of the speed model, fitted on published measurements (`bench/compute-validation.ts` shows the errors). */
export const calibration = z.object({
  /** Share of the peak operations that matrices reach. */
  computeShare: z.number().positive().max(1),
  /** What remains of that share where experts cut the matrices into small ones. */
  expertShare: z.number().positive().max(1),
  /** Share of the peak bandwidth that reading reaches. */
  bandwidthShare: z.number().positive().max(1),
  /** Seconds that the software takes per decode step. */
  stepSeconds: z.number().min(0),
  /** Loss of speed per doubling of the GPUs of a replica. */
  tensorParallelLoss: z.number().min(0).max(0.3),
  /** Share of the fp4 peak that counts. */
  fp4Share: z.number().positive().max(1),
  /** Most requests under way in one replica. */
  maxBatch: z.int().positive(),
  /** Share of a GPU's memory that a server program may use. */
  memoryShare: z.number().positive().max(1),
  /** GB per GPU for graphs, activations and buffers. */
  reservedGB: z.number().min(0),
  /** What a server that must answer in time reaches of the offline maximum. */
  serverShare: z.number().positive().max(1),
  /** Published ÷ predicted, nine of ten published points: dense models, mixtures of experts, GPUs with a weak factor. */
  bands: z.object({ dense: band, mixture: band, weakClass: band }),
  source: z.string(),
})
export type Calibration = z.infer<typeof calibration>

/** A published measurement of output tokens per second. */
export const measurement = z.object({
  model: z.string(),
  gpu: z.string(),
  gpusPerReplica: z.int().positive(),
  replicas: z.int().positive(),
  precision,
  prompt: z.int().positive(),
  output: z.int().positive(),
  tokensPerSecond: z.number().positive(),
  /** What the point was used for: fitting the constants, checking them, or fitting the factor of one class of GPU. */
  set: z.enum(['fit', 'heldOut', 'classFactor']),
  source: z.string(),
})
export type Measurement = z.infer<typeof measurement>

/** GPU-hours that training a model took, as its card says. */
export const trainingRun = z.object({
  model: z.string(),
  gpu: z.string(),
  tokensBillions: z.number().positive(),
  gpuHours: z.number().positive(),
  source: z.string(),
})

/** What a use of generative AI usually asks of a machine. */
export const use = z.object({
  use: z.string(),
  model: z.string(),
  /** Values that this use sets in place of the general assumptions. */
  values: z.record(z.string(), z.number()),
  why: z.object({ ja: z.string(), en: z.string() }),
  source: z.string(),
  confidence,
})
export type Use = z.infer<typeof use>
