import type { Architecture, Precision } from './model.ts'
import { countParameters } from './parameters.ts'

/**
 * Bytes per parameter of the quantised matrices. Four bits carry scales: 4.4 bits is the middle of what GPTQ with groups
 * of 128 (4.16), NF4 with double quantisation (4.13) and 16-element blocks of fp4 (4.5) take.
 */
const bytesPerParameter: Record<Precision, number> = {
  bf16: 2,
  fp8: 1,
  int8: 1,
  int4: 0.55,
  fp4: 0.5625,
}

/** Embedding and head are usually left at 16 bits when the rest is quantised. */
const tableBytes = 2

/** Bytes of all weights. `tables: 'same'` quantises embedding and head as well. */
export function weightBytes(
  a: Architecture,
  precision: Precision,
  tables: '16bit' | 'same' = '16bit',
): number {
  const count = countParameters(a)
  const inTables = count.embedding + count.head
  const each = bytesPerParameter[precision]
  return (count.total - inTables) * each + inTables * (tables === 'same' ? each : tableBytes)
}

/**
 * Bytes of weights that one decode step reads for `batch` tokens: everything but the embedding table, and of a mixture
 * only the experts that some token chose, E·(1 − (1 − k/E)^batch) of E if tokens choose independently.
 */
export function streamedBytes(a: Architecture, precision: Precision, batch: number): number {
  const count = countParameters(a)
  const each = bytesPerParameter[precision]
  const head = (a.tied ? count.embedding : count.head) * tableBytes
  const always = (count.total - count.experts - count.embedding - count.head) * each + head
  if (!a.experts) return always
  const touched = 1 - (1 - a.experts.perToken / a.experts.count) ** batch
  return always + count.experts * touched * each
}
