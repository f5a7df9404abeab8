/** How far long work has come. `total` is absent while it is not known. */
export interface Progress {
  stage: string
  done: number
  total?: number
}

/** What every library function that runs long takes. */
export interface LongWork {
  signal?: AbortSignal
  onProgress?: (progress: Progress) => void
}
