import { Worker } from 'node:worker_threads'
import { type Day, type Language, Problem } from '@hiroba/kit'
import type { PaperAnswer, PaperOrder } from './paper-worker.ts'

/** Sets plans as PDF, away from the thread that answers requests. */
export interface Paper {
  /**
   * The plan of an input that nobody has checked yet, by the rules of a day, as tagged PDF.
   * @throws Problem `invalidInput` for the input; `busy` when too many wait; `broken` when setting it took 30 s or crashed.
   */
  render(input: unknown, language: Language, day: Day): Promise<Uint8Array<ArrayBuffer>>
}

/** At most `atOnce` PDFs are set at the same time and `waiting` more wait; threads start when they are first needed. */
export function createPaper({ atOnce = 2, waiting = 20 } = {}): Paper {
  const idle: Worker[] = []
  const queue: (() => void)[] = []
  let running = 0

  async function enter() {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new Problem('busy', {})
      await new Promise<void>((resolve) => queue.push(resolve))
    } else running++
  }

  /** The place goes to the next who waits, without being free in between. */
  function leave() {
    const next = queue.shift()
    if (next) next()
    else running--
  }

  function forget(worker: Worker) {
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1)
  }

  return {
    async render(input, language, day) {
      await enter()
      const worker = idle.pop() ?? startWorker(() => forget(worker))
      try {
        const answer = await ask(worker, { input, language, day, now: new Date() })
        idle.push(worker)
        if ('problem' in answer) throw new Problem(answer.problem.code, answer.problem.params)
        return answer.bytes
      } finally {
        leave()
      }
    },
  }
}

function startWorker(onExit: () => void): Worker {
  const worker = new Worker(new URL('paper-worker.ts', import.meta.url))
  // A thread without work neither keeps the server from ending nor ends it when it breaks.
  worker.unref()
  worker.on('error', () => {})
  worker.on('exit', onExit)
  return worker
}

/** A worker that does not answer properly is ended; the next order starts a fresh one. */
function ask(worker: Worker, order: PaperOrder): Promise<PaperAnswer> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => {
      void worker.terminate()
      finish(() => reject(new Problem('broken', {}, { cause })))
    }
    const onMessage = (answer: PaperAnswer) => finish(() => resolve(answer))
    const onExit = (code: number) => fail(new Error(`the worker ended with ${code}`))
    const timer = setTimeout(() => fail(new Error('no PDF within 30 s')), 30_000)
    const finish = (settle: () => void) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', fail).off('exit', onExit)
      settle()
    }
    worker.on('message', onMessage).on('error', fail).on('exit', onExit)
    worker.postMessage(order)
  })
}
