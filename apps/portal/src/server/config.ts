import { z } from 'zod'
import { texts } from './texts.ts'

const config = z.object({
  /** 0 lets the system choose. */
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  HIROBA_LOG: z
    .enum(['0', '1'])
    .default('0')
    .transform((value) => value === '1'),
})

export type Config = z.output<typeof config>

/** Every setting from the environment, or one sentence (Japanese) for each that is wrong. An empty one counts as unset. */
export function readConfig(environment: Record<string, string | undefined>): Config | string[] {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const answer = config.safeParse(set)
  if (answer.success) return answer.data
  const names = new Set(answer.error.issues.map((issue) => issue.path[0] as keyof typeof texts.expected))
  return [
    texts.configWrong(names.size).ja,
    ...Array.from(names, (name) => `  ${name}=${environment[name]} … ${texts.expected[name].ja}`),
  ]
}
