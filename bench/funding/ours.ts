import { outcome } from '../../packages/funding/src/engine/outcome.ts'
import { Session } from '../../packages/funding/src/engine/session.ts'
import { loadPacks } from '../../packages/funding/src/load.ts'
import type { Facts } from '../../packages/funding/src/model.ts'
import { parseDay } from '../../packages/kit/src/calendar.ts'
import { compileOurs } from '../model/ours.ts'
import { day, schemes } from '../model/schemes.ts'
import type { Engine, Tally } from './engine.ts'

/** What set-up does once; loading starts from the compiled JSON, as in browser and server. */
const compiled = JSON.stringify(compileOurs())

export function load(): Engine {
  const packs = loadPacks(JSON.parse(compiled))
  const all = schemes.map(({ id }) => packs.scheme(`model.${id}`))
  const when = { date: parseDay(day) }
  return {
    input: (firm) => firm,
    run(inputs) {
      const tally = { yes: 0, no: 0, open: 0, yen: 0 } satisfies Tally
      for (const facts of inputs as Facts[]) {
        const session = new Session(packs, facts, when)
        for (const scheme of all) {
          const { status, amount } = outcome(scheme, session)
          if (status === 'undecided') tally.open++
          else if (status !== 'eligible') tally.no++
          else {
            tally.yes++
            if (typeof amount === 'number') tally.yen += amount
          }
        }
      }
      return tally
    },
  }
}
