import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { estimate, loadPacks, Session } from './index.ts'
import { bundle, packsFolder } from './io/packs.ts'
import type { Facts } from './model.ts'
import type { Example, Pack } from './pack/model.ts'
import { shippedPacks } from './testing/shipped.ts'
import { verify } from './verify.ts'

const packs = shippedPacks()
/** As browser and server load them: through JSON, without the examples. */
const loaded = loadPacks(
  JSON.parse(JSON.stringify(bundle([...packs.schemes.values()].map(({ pack }) => pack)))),
)

const published = join(process.env.HIROBA_DATA ?? '', 'funding/worked-examples.json')

interface Published {
  schemes: { id: string; examples: { id: string; input: Facts; expected: Record<string, unknown> }[] }[]
}

test('every example of every pack comes out as it says', () => {
  const { examples, failures } = verify(packs)
  expect(failures).toEqual([])
  expect(examples).toBeGreaterThan(2 * packs.schemes.size)
})

test('a wrong expectation is found and named', () => {
  const [scheme] = packs.schemes.values()
  const [example] = scheme!.pack.examples as [Example]
  scheme!.pack.examples.push({ ...example, id: 'wrong', expect: { amount: -1 } })
  const { failures } = verify(packs)
  scheme!.pack.examples.pop()
  const { id } = scheme!.pack
  expect(failures).toMatchObject([{ scheme: id, example: 'wrong', key: 'amount', expected: -1 }])
  const text = readFileSync(join(packsFolder, 'packs', `${id}.yaml`), 'utf8')
  const fromLine = text.split('\n').slice(failures[0]!.line - 1)
  expect(fromLine.find((line) => line.includes('id:'))).toContain(example.id)
})

test.skipIf(!existsSync(published))(
  'the 90 worked examples (HIROBA_DATA) stand in the packs and pass through estimate()',
  () => {
    const { schemes } = JSON.parse(readFileSync(published, 'utf8')) as Published
    let count = 0
    for (const { id, examples } of schemes) {
      const { pack } = packs.scheme(id)
      for (const { id: name, input, expected } of examples) {
        count++
        const own = pack.examples.find((example) => example.id === name)!
        expect(own, `${id} ${name}`).toBeDefined()
        expect(own.input, `${id} ${name}`).toEqual(input)
        expect(figures(pack, own, true), `${id} ${name}`).toMatchObject(expected)
        const { amount, results } = splitOff(pack, figures(pack, own, false))
        const wanted = splitOff(pack, expected)
        expect({ amount, ...results }, `${id} ${name} without what it assumes`).toMatchObject({
          ...('amount' in expected ? { amount: wanted.amount } : {}),
          ...wanted.results,
        })
      }
    }
    expect(count).toBe(90)
  },
)

/** What an example asks for, through the public face, with or without the pack's assumptions. */
function figures(pack: Pack, { input, assume, date }: Example, assumed: boolean): Record<string, unknown> {
  const session = new Session(loaded, assumed ? { ...assume, ...input } : input, { date })
  const { status, amount, results } = estimate(pack.id, session, { language: 'ja' })
  return { status, amount: amount.lo === amount.hi ? amount.lo : amount, ...results }
}

/** The figures without the verdict, which hangs on what the example leaves out. */
function splitOff(
  pack: Pack,
  all: Record<string, unknown>,
): { amount: unknown; results: Record<string, unknown> } {
  const { amount, status: _, ...results } = all
  if (pack.verdict !== undefined) delete results[pack.verdict]
  return { amount, results }
}
