import { expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { type Command, command } from './command.ts'

const greet = command({
  name: 'greet',
  summary: { ja: '挨拶します', en: 'greets' },
  options: z.object({ name: z.string(), times: z.number().int().default(1) }),
  positionals: ['name'],
  async run(options, { language }) {
    expectTypeOf(options).toEqualTypeOf<{ name: string; times: number }>()
    expectTypeOf(language).toEqualTypeOf<'ja' | 'en'>()
    return { data: options, text: options.name.repeat(options.times) }
  },
})

test('a command keeps its options typed inside and stays plain data outside', async () => {
  expectTypeOf(greet).toEqualTypeOf<Command>()
  const options = greet.options.parse({ name: 'あ', times: 2 })
  expect(await greet.run(options, { language: 'ja', now: new Date(0) })).toEqual({
    data: options,
    text: 'ああ',
  })
})
