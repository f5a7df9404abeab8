import type { Architecture } from './model.ts'

/** Bytes of keys and values that one token adds while every layer still grows. `bytes` per element: 2, or 1 for fp8. */
export function kvBytesPerToken(a: Architecture, bytes: number): number {
  return 2 * a.layers * a.kvHeads * a.headDim * bytes
}

/** Bytes of the cache of one conversation of `tokens` tokens; a layer with a window keeps only the window. */
export function kvBytes(a: Architecture, tokens: number, bytes: number): number {
  const perLayer = 2 * a.kvHeads * a.headDim * bytes
  const windowed = a.window ? Math.min(a.window.layers, a.layers) : 0
  const kept = a.window ? Math.min(tokens, a.window.tokens) : 0
  return perLayer * ((a.layers - windowed) * tokens + windowed * kept)
}
