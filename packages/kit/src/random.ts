/** A seeded source of uniform numbers in [0, 1): the same seed gives the same sequence everywhere. */
export interface Random {
  next(): number
  /** A uniform integer in [lo, hi]. */
  integer(lo: number, hi: number): number
  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T
}

/** sfc32 (Doty-Humphrey, PractRand), seeded by four rounds of splitmix32. */
export function seeded(seed: number): Random {
  let s = seed >>> 0
  const split = () => {
    s = (s + 0x9e3779b9) | 0
    let z = s
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return z ^ (z >>> 15)
  }
  let [a, b, c, d] = [split(), split(), split(), split()]
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4_294_967_296
  }
  return {
    next,
    integer: (lo, hi) => lo + Math.floor(next() * (hi - lo + 1)),
    pick: (items) => items[Math.floor(next() * items.length)]!,
  }
}
