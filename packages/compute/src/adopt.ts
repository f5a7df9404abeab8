import type { Idea, Range } from '@hiroba/advice'
import { z } from 'zod'
import useData from '../data/uses.json' with { type: 'json' }
import { type Edits, type End, standing, type Values, valuesOf } from './assumptions.ts'
import { findModel, gpus } from './catalogue.ts'
import { type BreakEven, breakEvenUtilisation, type Sensitivity, sensitivity } from './compare.ts'
import {
  apiCost,
  type CostContext,
  type CostOption,
  cloudCost,
  type OptionId,
  onPremCost,
  privateCloudCost,
} from './cost.ts'
import { type WeighedOption, weighed } from './exclusion.ts'
import { usualKvBytes } from './kv-cache.ts'
import { type Assumption, type ModelRow, type Precision, type Use, use as useSchema } from './model.ts'
import { countParameters } from './parameters.ts'
import { type Placement, type Sizing, size } from './size.ts'
import { sizeTraining, type TrainingPlacement } from './training.ts'
import { tokensPerYear, utilisation, type Workload, workload } from './workload.ts'

const uses: Use[] = z.array(useSchema).parse(useData)

export interface AdoptionInput {
  use: NonNullable<Idea['use']>
  people: number
  place: NonNullable<Idea['place']>
  edits: Edits
}

/** What an idea needs, and the way to get it that we would take. */
export interface Decision {
  use: Use
  model: ModelRow
  precision: Precision
  load: Workload
  sizing: Sizing
  /** Cloud, own machine, private cloud and API, each with its cheapest machine. */
  options: WeighedOption[]
  /** Those that nothing excludes. */
  allowed: readonly OptionId[]
  /** The cheapest priced option that is allowed. */
  chosen?: CostOption
  /** The machine that we would take. */
  placement?: Placement
  /** The fine-tuning run on that machine, where the idea is to train. */
  training?: TrainingPlacement
  assumptions: Assumption[]
}

/** The decision, and how it stands against the other ways. */
export interface Adoption extends Decision {
  /** How much of the machine the work uses. */
  utilisation?: Range
  breakEven?: BreakEven
  sensitivity: Sensitivity[]
  /** The API with offers from anywhere, where it would cost less and only the place of the data stands against it. */
  cheaperElsewhere?: CostOption
}

/** Used for less than this share of the year, a machine stands idle nearly always. */
const rarelyUsed = 0.05

/** Up to here a model at 16 bits (20 GB) fits a card of 24 GB; above, 8 bits halve the machine at little loss. */
const mostParametersAt16Bits = 10e9

function precisionFor(model: ModelRow): Precision {
  return countParameters(model.architecture).total <= mostParametersAt16Bits ? 'bf16' : 'fp8'
}

/** From a use and a number of people to a workload, a model, machines and the cheapest way. */
export function decide({ use, people, place, edits }: AdoptionInput): Decision {
  const row = uses.find((u) => u.use === use)!
  const model = findModel(row.model)
  const precision = precisionFor(model)
  const assumptions = standing(edits, row.values)
  const values = valuesOf(assumptions)
  const load = workload(people, values)
  const sizing = sizeFor(model, precision, load, values)
  const runs = use === 'training' ? tune(model, values) : []
  const usable = use === 'training' ? sizing.placements.filter((p) => runOn(p, runs)) : sizing.placements
  const context: CostContext = { values, edits, domesticOnly: place === 'domesticCloud' }
  const options = [...machineOptions(usable, context), tokenOption(people, context)].map((o) =>
    weighed(o, use, place),
  )
  const allowed = options.filter((o) => !o.excludedBy).map((o) => o.id)
  const chosen = cheapest(options.filter((o) => !o.excludedBy))
  const machine = chosen?.machine ?? cheapest(options.filter((o) => o.machine))?.machine
  const placement = usable.find((p) => p.gpu === machine?.gpu) ?? usable[0]
  const training = placement && runOn(placement, runs)
  return {
    ...{ use: row, model, precision, load, sizing, options, allowed, assumptions },
    ...(chosen ? { chosen } : {}),
    ...(placement ? { placement } : {}),
    ...(training ? { training } : {}),
  }
}

/** The decision with utilisation, break-even and sensitivity of its machine. */
export function adopt(input: AdoptionInput): Adoption {
  const decision = decide(input)
  const { placement, load } = decision
  if (!placement) return { ...decision, sensitivity: [] }
  const values = valuesOf(decision.assumptions)
  const context = { values, edits: input.edits, domesticOnly: input.place === 'domesticCloud' }
  const breakEven = breakEvenUtilisation(
    onPremCost(placement, context),
    cloudCost(placement, context),
    context,
  )
  const used = utilisation(load, values('workingDays', 'value'), placement.capacity)
  const elsewhere = used.hi < rarelyUsed ? cheaperElsewhere(decision, input) : undefined
  return {
    ...decision,
    utilisation: used,
    sensitivity: sensitivity(placement, context),
    ...(breakEven ? { breakEven } : {}),
    ...(elsewhere ? { cheaperElsewhere: elsewhere } : {}),
  }
}

function cheaperElsewhere({ chosen, assumptions }: Decision, input: AdoptionInput): CostOption | undefined {
  if (!chosen?.machine || input.place === 'anywhere' || input.use === 'training') return undefined
  const context = { values: valuesOf(assumptions), edits: input.edits, domesticOnly: false }
  const hosted = tokenOption(input.people, context)
  return cheapest([chosen, hosted]) === hosted ? hosted : undefined
}

function sizeFor(model: ModelRow, precision: Precision, load: Workload, values: Values): Sizing {
  const demand = {
    users: load.atOnce,
    prompt: load.promptTokens,
    output: load.outputTokens,
    tokensPerSecond: values('tokensPerSecond', 'value'),
  }
  return size({ architecture: model.architecture, precision, kvElementBytes: usualKvBytes, demand }, gpus)
}

/** LoRA, one sequence at a time: the run that needs the least memory. */
function tune(model: ModelRow, values: Values): TrainingPlacement[] {
  const read = (end: End) => values('trainingPasses', end) * values('trainingTokens', end) * 1e6
  const run = {
    rank: values('loraRank', 'value'),
    batch: 1,
    sequence: values('trainingSequence', 'value'),
    tokens: { lo: read('lo'), hi: read('hi') },
  }
  return sizeTraining({ architecture: model.architecture, tuning: 'lora', ...run }, gpus)
}

/** The run on the machine that also serves, if it fits there. */
function runOn(placement: Placement, runs: readonly TrainingPlacement[]): TrainingPlacement | undefined {
  return runs.find((run) => run.gpu === placement.gpu && run.gpus <= placement.gpus)
}

function machineOptions(placements: readonly Placement[], context: CostContext): CostOption[] {
  return [cloudCost, onPremCost, privateCloudCost].flatMap((cost) => {
    const all = placements.map((p) => cost(p, context))
    return cheapest(all) ?? all[0] ?? []
  })
}

function tokenOption(people: number, context: CostContext): CostOption {
  const { values } = context
  return apiCost((end) => tokensPerYear(workload(people, values, end), values('workingDays', end)), context)
}

function cheapest(options: readonly CostOption[]): CostOption | undefined {
  return options.filter((o) => o.state === 'priced').toSorted((a, b) => a.central - b.central)[0]
}
