import type { Range } from '@hiroba/advice'
import { batchThatFits, type InferenceMemory, inferenceMemory } from './memory.ts'
import type { Architecture, Gpu, Precision } from './model.ts'
import { calibration, type Replica, speedBand, throughput } from './throughput.ts'

/** What is asked of the machine. */
export interface Demand {
  /** Requests under way at the same time, at the busiest. */
  users: number
  /** Tokens of a request and of its answer. */
  prompt: number
  output: number
  /** What each of them should get at least, in tokens per second; reading aloud is about 5, fast reading about 15. */
  tokensPerSecond: number
}

export interface SizeInput {
  architecture: Architecture
  precision: Precision
  /** Bytes per element of the KV cache: 1 (fp8) or 2. */
  kvElementBytes: 1 | 2
  demand: Demand
}

/** One type of GPU that meets the demand. Speeds are those of a server in daily use, not of an offline benchmark. */
export interface Placement {
  gpu: Gpu
  gpusPerReplica: number
  /** Replicas by the central estimate, and at the ends of the band of the speed. */
  replicas: number
  replicasRange: Range
  gpus: number
  gpusRange: Range
  /** Requests at once per replica by the central estimate. */
  usersPerReplica: number
  /** Memory of the fullest replica. */
  memory: InferenceMemory
  /** How far the speed may be off, as factors of the estimate. */
  band: Range
  /** Tokens per second that each user gets. */
  perUser: Range
  /** Output tokens per second of all replicas at full load. */
  capacity: Range
  /** Share of the replicas' places that `users` fill. */
  utilisation: number
}

export interface Sizing {
  /** Types that meet the demand, the one with the least installed memory first. */
  placements: Placement[]
  /** Types that do not, and which limit they meet: memory, or the speed for a single user. */
  misfits: { gpu: Gpu; limit: 'memory' | 'speed' }[]
}

/** For each type of GPU, the fewest GPUs that hold the model and give every user the speed. */
export function size(input: SizeInput, gpus: readonly Gpu[]): Sizing {
  const placements: Placement[] = []
  const misfits: Sizing['misfits'] = []
  for (const gpu of gpus) {
    const best = place(input, gpu)
    if (typeof best === 'string') misfits.push({ gpu, limit: best })
    else placements.push(best)
  }
  placements.sort((a, b) => a.gpus * a.gpu.memoryGB - b.gpus * b.gpu.memoryGB || a.gpus - b.gpus)
  return { placements, misfits }
}

function place(input: SizeInput, gpu: Gpu): Placement | 'memory' | 'speed' {
  let best: Placement | undefined
  let held = false
  for (let gpus = 1; gpus <= gpu.perServer; gpus *= 2) {
    const replica = { ...input, ...input.demand, gpu, gpus }
    const room = batchThatFits(replica)
    if (room === 0) continue
    held = true
    const found = placement(replica, input.demand, room)
    if (found && (!best || found.gpus < best.gpus)) best = found
  }
  return best ?? (held ? 'speed' : 'memory')
}

function placement(replica: Replica, demand: Demand, room: number): Placement | undefined {
  const band = speedBand(replica)
  const at = (factor: number) => usersAt(replica, demand, room, factor)
  const usersPerReplica = at(1)
  if (usersPerReplica === 0) return undefined
  const replicas = Math.ceil(demand.users / usersPerReplica)
  // Where even the slow end cannot give one user the speed, a replica per user is the most that money can do.
  const replicasRange = {
    lo: Math.ceil(demand.users / at(band.hi)),
    hi: Math.ceil(demand.users / Math.max(1, at(band.lo))),
  }
  const batch = Math.ceil(demand.users / replicas)
  const perUser = serverSpeed(replica, batch) / batch
  const capacity = replicas * serverSpeed(replica, usersPerReplica)
  return {
    gpu: replica.gpu,
    gpusPerReplica: replica.gpus,
    replicas,
    replicasRange,
    gpus: replicas * replica.gpus,
    gpusRange: { lo: replicasRange.lo * replica.gpus, hi: replicasRange.hi * replica.gpus },
    usersPerReplica,
    memory: inferenceMemory(replica, batch),
    band,
    perUser: { lo: perUser * band.lo, hi: perUser * band.hi },
    capacity: { lo: capacity * band.lo, hi: capacity * band.hi },
    utilisation: demand.users / (replicas * usersPerReplica),
  }
}

/** The most users of one replica who each get the speed, when it runs at `factor` of the estimate. */
function usersAt(replica: Replica, demand: Demand, room: number, factor: number): number {
  let most = 0
  let tooMany = room + 1
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2)
    const perUser = (serverSpeed(replica, middle) * factor) / middle
    if (perUser >= demand.tokensPerSecond) most = middle
    else tooMany = middle
  }
  return most
}

/** Output tokens per second of a replica that must answer in time. */
function serverSpeed(replica: Replica, batch: number): number {
  return throughput(replica, batch) * calibration.serverShare
}
