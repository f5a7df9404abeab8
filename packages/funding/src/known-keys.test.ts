import { expect, test } from 'vitest'
import { refuseUnknownKeys } from './known-keys.ts'
import { shippedPacks } from './testing/shipped.ts'

const packs = shippedPacks()
const refusal = (key: string) => {
  try {
    refuseUnknownKeys(packs, { employees: 20, [key]: 1 })
  } catch (error) {
    return error
  }
}

test.each([
  ['employes', ['employees']],
  ['digital-ai-2026.normal:busnessProcesses', ['digital-ai-2026.normal:businessProcesses']],
  ['monozukuri.high-value:employees', ['employees']],
  ['no.such-scheme:eligibleCostYen', ['eligibleCostYen']],
  ['売上', undefined],
  ['constructor', undefined],
])('%s is refused, with the key that was probably meant', (key, nearest) =>
  expect(refusal(key)).toMatchObject({
    code: 'notFound',
    params: { what: key, ...(nearest && { nearest }) },
  }),
)

test('what some pack reads is known, under its plain key and for its scheme', () => {
  for (const key of ['eligibleCostYen', 'digital-ai-2026.normal:businessProcesses', 'smeTax'])
    expect([key, refusal(key)]).toEqual([key, undefined])
})

test('every example of every pack has known keys only', () => {
  for (const { pack } of packs.schemes.values())
    for (const { input, assume } of pack.examples) refuseUnknownKeys(packs, { ...assume, ...input })
})
