import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('nothing set: port 4000 on this machine only, no log', () => {
  expect(readConfig({ PATH: '/bin', HOST: '' })).toEqual({ PORT: 4000, HOST: '127.0.0.1', HIROBA_LOG: false })
})

test('what is set holds', () => {
  expect(readConfig({ PORT: '8080', HOST: '::1', HIROBA_LOG: '1' })).toEqual({
    PORT: 8080,
    HOST: '::1',
    HIROBA_LOG: true,
  })
})

test('every mistake is named at once', () => {
  const answer = readConfig({ PORT: '70000', HOST: 'a b', HIROBA_LOG: 'yes' })
  expect(answer).toHaveLength(4)
  expect(String(answer)).toMatch(/3件.*PORT=70000.*HOST=a b.*HIROBA_LOG=yes/s)
})

test.each(['abc', '-1', '1.5', '65536', '0x10', ' 80'])('PORT=%j is a mistake', (PORT) => {
  expect(readConfig({ PORT })).toBeInstanceOf(Array)
})
