import { outcome } from '../../packages/funding/src/engine/outcome.ts'
import { Session } from '../../packages/funding/src/engine/session.ts'
import { loadPacks } from '../../packages/funding/src/load.ts'
import type { Facts } from '../../packages/funding/src/model.ts'
import { parseDay } from '../../packages/kit/src/calendar.ts'
import { compileOurs } from '../model/ours.ts'
import { day, schemes } from '../model/schemes.ts'
import type { Engine, Said } from './engine.ts'

/** What set-up does once; loading starts from the compiled JSON, as in browser and server. */
const compiled = JSON.stringify(compileOurs())

export function load(): Engine {
  const packs = loadPacks(JSON.parse(compiled))
  const all = schemes.map(({ id }) => packs.scheme(`model.${id}`))
  const when = { date: parseDay(day) }
  return {
    input: (firm) => firm,
    run(inputs) {
      const said: Said[] = []
      let yen = 0
      for (const facts of inputs as Facts[]) {
        const session = new Session(packs, facts, when)
        for (const scheme of all) {
          const { status, amount } = outcome(scheme, session)
          said.push(status === 'eligible' ? 'yes' : status === 'undecided' ? 'open' : 'no')
          if (status === 'eligible' && typeof amount === 'number') yen += amount
        }
      }
      return { said, yen }
    },
  }
}
