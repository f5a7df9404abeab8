import type { Question } from '@hiroba/advice'
import type { Language, Words } from '@hiroba/kit'
import type { Plan, PlanInput } from '@hiroba/plan'

/** What the page may ask of the engine, and what it gets. */
export interface Asks {
  /** At the start: the answers to begin with, from a link, from this browser's memory, or none. */
  open: { params: { link?: string; kept: string | null }; answer: Opened }
  plan: { params: { input: PlanInput; date: string; language: Language }; answer: Plan }
  /** The questions that were answered already, which a plan no longer asks. */
  asked: { params: { input: PlanInput; date: string; language: Language }; answer: Question[] }
  /** The answers as text for a link; the person's own words only with `withText`. */
  encode: { params: { input: PlanInput; withText: boolean }; answer: string }
  /** The answers in a file that was saved before. */
  read: { params: { json: unknown }; answer: PlanInput }
}

export interface Opened {
  input: PlanInput
  from: 'link' | 'memory' | 'nothing'
  /** The link, or the memory, could not be read; in words. */
  broken?: { what: 'link' | 'memory'; reason: Words }
  /** The answers in this browser's memory that a link has replaced. */
  before?: PlanInput
  examples: Example[]
}

export interface Example {
  id: string
  name: Words
  input: PlanInput
}

export type Kind = keyof Asks

export interface Request<K extends Kind = Kind> {
  id: number
  kind: K
  params: Asks[K]['params']
}

/** `ms` is what the computation took. A fault comes back as a sentence, because errors lose their class on the way between threads. */
export type Reply<K extends Kind = Kind> =
  | { id: number; answer: Asks[K]['answer']; ms: number }
  | { id: number; fault: Words }
