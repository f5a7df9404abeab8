import { statfs } from 'node:fs/promises'
import { type Command, command } from '@hiroba/kit'
import { z } from 'zod'
export const commands: Command[] = [
  command({
    name: '',
    summary: { ja: 'この環境を点検します', en: 'checks this installation' },
    options: z.object({}),
    async run(_options, { now }) {
      const disk = await statfs('.')
      const data = {
        node: process.version,
        freeDiskBytes: disk.bavail * disk.bsize,
        clock: now.toISOString(),
      }
      return { data, text: JSON.stringify(data) }
    },
  }),
]
