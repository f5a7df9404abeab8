import type { conditions } from '../contest.ts'
import type { Shipped } from './shipped.ts'

interface Rate {
  firmsPerSecond: number
  slowest: number
  fastest: number
  right: number
  wrong: number
}

type Result = ReturnType<typeof conditions> & {
  runs: number
  firmsCompared: number
  expected: { grants: number; yen: number }
  shipped: Shipped
  engines: Record<string, { loadMs: number; heapMb: number; known: Rate; unknown: Rate }>
}

/** The figures as the README quotes them. */
export function table(result: Result): string {
  const { date, commit, machine, runs, firmsCompared, expected, engines, shipped } = result
  const ours = engines.ours!
  const rows = Object.entries(engines).map(([name, { known, unknown, loadMs, heapMb }]) => {
    const cells = [
      name === 'ours' ? '@hiroba/funding' : `${name} ${versions[name]}`,
      rate(known),
      ratio(ours.known, known),
      rate(unknown),
      ratio(ours.unknown, unknown),
      `${yen(unknown.right)} / ${yen(unknown.wrong)}`,
      loadMs.toFixed(1),
      heapMb.toFixed(1),
    ]
    return `| ${cells.join(' | ')} |`
  })
  return `Twelve schemes for each firm from eight answers, no trace; processor time, median of ${runs} processes (slowest–fastest).
${date}, commit ${commit},
${machine.cpu}, ${machine.cores} cores under load ${machine.load}, Node ${machine.node}.

| engine | firms/s, all known | ours is × | firms/s, 3 of 8 unknown | ours is × | of ${yen(firmsCompared * 12)} answers with 3 unknown: certain and right / wrong | load ms | heap MB |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

With all answers known all three agree with plain arithmetic on ${firmsCompared} firms: ${yen(expected.grants)} grants, together
${yen(expected.yen)} yen, without rounding differences. json-rules-engine decides eligibility only: it cannot compute an
amount, and it takes an unknown answer for a no. With 3 unknown ours still gives a range for every amount, publicodes
\`undefined\`.

The shipped packs: ${shipped.schemes} schemes with trace and questions for one firm in ${shipped.warmMs.toFixed(1)} ms (the first time ${shipped.firstMs.toFixed(0)} ms);
all packs load in ${shipped.loadMs.toFixed(1)} ms and take ${shipped.heapMb.toFixed(1)} MB.
`
}

const versions: Record<string, string> = { publicodes: '1.10.3', 'json-rules-engine': '7.3.1' }

const yen = (amount: number): string => amount.toLocaleString('en-US')
const rate = ({ firmsPerSecond, slowest, fastest }: Rate): string =>
  `${yen(firmsPerSecond)} (${yen(slowest)}–${yen(fastest)})`
const ratio = (ours: Rate, peer: Rate): string =>
  ours === peer ? '1' : yen(Math.round(ours.firmsPerSecond / peer.firmsPerSecond))
