import { Problem } from '@hiroba/kit'
import { Packs } from './engine/session.ts'
import type { CompiledPacks } from './pack/model.ts'

/**
 * Makes compiled packs ready to answer; the same in browser and server.
 * @throws Problem `invalidInput` where the JSON is no pack bundle of this format.
 */
export function loadPacks(json: unknown): Packs {
  const bundle = json as Partial<CompiledPacks>
  if (bundle?.format !== 1 || !Array.isArray(bundle.packs) || typeof bundle.hash !== 'string')
    throw new Problem('invalidInput', {
      path: 'packs',
      expected: {
        ja: '制度データを作り直してください（npm start が作ります）。',
        en: 'Build the packs again (npm start does).',
      },
    })
  return new Packs(bundle.packs, bundle.hash)
}
