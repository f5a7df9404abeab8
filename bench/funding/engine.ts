import type { Firm } from '../model/firms.ts'

/** One firm and one scheme: certainly eligible, with the grant if it is certain, certainly not, or not known. */
export type Said = 'yes' | 'no' | 'open'
export interface Answers {
  said: Said[]
  /** Sum of the grants of the yeses; an engine that computes no amounts has none. */
  yen?: number
}

/** An engine that has loaded the model. */
export interface Engine {
  /** A firm's answers in the engine's own form; not timed. */
  input(firm: Firm): unknown
  /** Answers all twelve schemes for each firm, firm by firm. */
  run(inputs: unknown[]): Answers | Promise<Answers>
}
