import type { Architecture } from './model.ts'

/** How many parameters a model has, by where they stand. */
export interface Parameters {
  total: number
  /** Those that one token passes through: all but the experts that were not chosen. */
  active: number
  /** The embedding table (read row by row, so never streamed as a whole). */
  embedding: number
  /** The output head; 0 where it shares the embedding. */
  head: number
  /** All experts together. */
  experts: number
}

/**
 * Counts a decoder-only transformer's parameters from its shape: gated feed-forward (three matrices), grouped
 * queries, norms, mixture of experts with its router, Mamba mixers, tied or own output head.
 */
export function countParameters(a: Architecture): Parameters {
  const embedding = a.vocab * a.hidden
  const head = a.tied ? 0 : embedding
  const denseLayers = a.layers - (a.experts?.layers ?? 0)
  const dense = denseLayers * 3 * a.hidden * a.ffn
  const oneExpert = a.experts ? 3 * a.hidden * a.experts.ffn : 0
  const experts = a.experts ? a.experts.layers * a.experts.count * oneExpert : 0
  const idle = a.experts ? a.experts.layers * (a.experts.count - a.experts.perToken) * oneExpert : 0
  const router = a.experts ? a.experts.layers * a.hidden * a.experts.count : 0
  const norms = (a.layers * a.norms + 1) * a.hidden + (a.qkNorm ? attentionLayers(a) * 2 * a.headDim : 0)
  const mixers = attentionLayers(a) * attention(a) + mamba(a)
  const total = embedding + head + mixers + dense + experts + router + norms
  return { total, active: total - idle, embedding, head, experts }
}

/** Layers whose mixer is attention; the others are Mamba. */
export function attentionLayers(a: Architecture): number {
  return a.layers - (a.mamba?.layers ?? 0)
}

/** PLaMo 2's Mamba mixers: projections in and out, convolution, time step, B and C with their norms, A, D and bias. */
function mamba(a: Architecture): number {
  if (!a.mamba) return 0
  const { layers, heads, headDim, state, conv } = a.mamba
  const inner = heads * headDim
  const timeStep = Math.max(64, Math.floor(a.hidden / 16))
  const inputDependent = timeStep + 2 * state
  const projections = 3 * a.hidden * inner + inner * inputDependent + timeStep * heads
  return layers * (projections + inner * conv + inputDependent + 3 * heads)
}

function attention(a: Architecture): number {
  const query = a.heads * a.headDim
  const keyValue = 2 * a.kvHeads * a.headDim
  return 2 * a.hidden * query + a.hidden * keyValue + (a.qkvBias ? query + keyValue : 0)
}

/** The linear maps of attention and of the dense layers, as [inputs, outputs]: what LoRA is usually put on. */
export function linears(a: Architecture): [number, number][] {
  const query = a.heads * a.headDim
  const key = a.kvHeads * a.headDim
  const perLayer: [number, number][] = [
    [a.hidden, query],
    [a.hidden, key],
    [a.hidden, key],
    [query, a.hidden],
  ]
  const gated: [number, number][] = [
    [a.hidden, a.ffn],
    [a.hidden, a.ffn],
    [a.ffn, a.hidden],
  ]
  const denseLayers = a.layers - (a.experts?.layers ?? 0)
  return [...repeat(perLayer, attentionLayers(a)), ...repeat(gated, denseLayers)]
}

function repeat<T>(items: T[], times: number): T[] {
  return Array.from({ length: times }, () => items).flat()
}
