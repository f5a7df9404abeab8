import { statfs } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { commands, examine } from './doctor.ts'

test('says what this installation has', async () => {
  const now = new Date('2026-04-01T00:00:00Z')
  const found = await examine(now)
  expect(found.versions).toMatchObject({
    node: process.versions.node,
    typst: expect.stringMatching(/^\d+\.\d+\.\d+/),
  })
  expect(found.packs).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(found.packs!.count).toBeGreaterThan(0)
  expect(found.clock).toBe('2026-04-01T00:00:00.000Z')
  const { bavail, bsize } = await statfs('.')
  expect(Math.abs(found.freeDiskBytes - bavail * bsize)).toBeLessThan(1e9)
  expect(found.faults).toEqual(found.pageBuilt ? [] : ['noPage'])
})

test('fails as a check when something is missing, in sentences', async () => {
  const result = await commands[0]!.run({}, { language: 'ja', now: new Date() })
  const { faults } = result.data as { faults: string[] }
  expect(result.failed).toBe(faults.length > 0)
  expect(result.text).toContain(faults.length > 0 ? 'npm run setup' : '問題はありません。')
})
