import type { Architecture } from './model.ts'
import { attentionLayers } from './parameters.ts'

/** Servers keep keys and values at 16 bits unless they are told to take 8. */
export const usualKvBytes = 2

/** Bytes of keys and values that one token adds while every layer still grows. `bytes` per element: 2, or 1 for fp8. */
export function kvBytesPerToken(a: Architecture, bytes: number): number {
  return 2 * attentionLayers(a) * a.kvHeads * a.headDim * bytes
}

/**
 * Bytes of the cache of one conversation of `tokens` tokens: a layer with a window keeps only the window, and a Mamba
 * layer keeps a state of fixed size.
 */
export function kvBytes(a: Architecture, tokens: number, bytes: number): number {
  const perLayer = 2 * a.kvHeads * a.headDim * bytes
  const attention = attentionLayers(a)
  const windowed = a.window ? Math.min(a.window.layers, attention) : 0
  const kept = a.window ? Math.min(tokens, a.window.tokens) : 0
  return perLayer * ((attention - windowed) * tokens + windowed * kept) + mambaStateBytes(a)
}

/** State and the last inputs of the convolution, at 16 bits. */
function mambaStateBytes({ mamba }: Architecture): number {
  if (!mamba) return 0
  return 2 * mamba.layers * mamba.heads * mamba.headDim * (mamba.state + mamba.conv - 1)
}
