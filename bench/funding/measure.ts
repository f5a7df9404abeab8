import { heapMb, milliseconds } from '../contest.ts'
import { firms } from '../model/firms.ts'
import type { Answers, Engine } from './engine.ts'

/** One run of one engine, in a process of its own. */
export interface Measured {
  loadMs: number
  heapMb: number
  /** All eight answers known, and three of eight missing. */
  known: Pass
  unknown: Pass
}

export interface Pass {
  firmsPerSecond: number
  /** What came out for the first firms, the same for all engines. */
  answers: Answers
}

/** The answers of so many firms are compared between the engines. */
export const compared = 300

/** Loads an engine and times `count` firms after warming up on a quarter of them. */
export async function measure(load: () => Engine, count: number): Promise<Measured> {
  let engine!: Engine
  const loadMs = await milliseconds(() => {
    engine = load()
  })
  const pass = async (unknown: number): Promise<Pass> => {
    const inputs = firms(count, unknown).map((firm) => engine.input(firm))
    await engine.run(inputs.slice(0, count / 4))
    const ms = await milliseconds(() => engine.run(inputs))
    return { firmsPerSecond: (count / ms) * 1000, answers: await engine.run(inputs.slice(0, compared)) }
  }
  return { loadMs, known: await pass(0), unknown: await pass(3), heapMb: heapMb(load) }
}
