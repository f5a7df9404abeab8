import type { Words } from '@hiroba/kit'
import type { Asks, Kind, Reply, Request } from './messages.ts'

/** The engine answered that it cannot, with a sentence for the person. */
export class Refused extends Error {
  readonly words: Words

  constructor(words: Words) {
    super(words.en)
    this.words = words
  }
}

/** The engine stopped. The next question starts a new one. */
class Stopped extends Error {}

interface Waiting {
  kind: Kind
  resolve: (reply: never) => void
  reject: (error: Error) => void
}

/** Computes in a thread of its own, so that typing never waits. */
export class Engine {
  #worker: Worker | undefined
  #waiting = new Map<number, Waiting>()
  #next = 1

  /** @throws Refused with a sentence, Stopped when the thread died over it. */
  ask<K extends Kind>(kind: K, params: Asks[K]['params']): Promise<Asks[K]['answer']> {
    const id = this.#next++
    this.#worker ??= this.#start()
    const reply = new Promise<Asks[K]['answer']>((resolve, reject) => {
      this.#waiting.set(id, { kind, resolve, reject })
    })
    this.#worker.postMessage({ id, kind, params } satisfies Request<K>)
    return reply
  }

  #start(): Worker {
    const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id)
      this.#waiting.delete(data.id)
      if (!waiting) return
      if ('fault' in data) return waiting.reject(new Refused(data.fault))
      // The computation alone, beside the whole way that `plan` measures.
      const end = performance.now()
      performance.measure(`engine ${waiting.kind}`, { start: Math.max(0, end - data.ms), end })
      waiting.resolve(data.answer as never)
    })
    worker.addEventListener('error', () => this.stop())
    return worker
  }

  /** Ends the thread; whoever waits is told. */
  stop(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { reject } of waiting) reject(new Stopped())
  }
}
