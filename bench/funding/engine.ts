import type { Firm } from '../model/firms.ts'

/** What came out for some firms, twelve answers each. */
export interface Tally {
  /** Certainly eligible, certainly not (or closed), and not known. */
  yes: number
  no: number
  open: number
  /** Sum of the grants of those certainly eligible whose amount is certain; an engine without amounts has none. */
  yen?: number
}

/** An engine that has loaded the model. */
export interface Engine {
  /** Answers all twelve schemes for each firm. The answers are in the engine's own form already. */
  run(inputs: unknown[]): Tally | Promise<Tally>
  /** A firm's answers in the engine's own form; not timed. */
  input(firm: Firm): unknown
}
