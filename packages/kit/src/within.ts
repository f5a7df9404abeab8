import { Problem, type Words } from './problem.ts'

/**
 * The value that somebody typed for what is called `label`.
 * @throws Problem `invalidInput` outside `limits` (both ends may be typed) or for NaN; its `path` is `id`, its sentence names both ends.
 */
export function within(
  { id, label, limits }: { id: string; label: Words; limits: { lo: number; hi: number } },
  typed: number,
): number {
  if (typed >= limits.lo && typed <= limits.hi) return typed
  const [lo, hi] = [limits.lo, limits.hi].map((end) => end.toLocaleString('en-US'))
  throw new Problem('invalidInput', {
    path: id,
    expected: {
      ja: `「${label.ja}」は${lo}から${hi}までで入れてください。`,
      en: `“${label.en}” must be between ${lo} and ${hi}.`,
    },
  })
}
