import { z } from 'zod'
import validationData from '../data/validation.json' with { type: 'json' }
import { findGpu, findModel } from './catalogue.ts'
import { batchThatFits } from './memory.ts'
import { type Measurement, measurement, trainingRun } from './model.ts'
import { calibration, type Replica, speedBand, throughput } from './throughput.ts'

/** Published speeds, and GPU-hours of published training runs. */
export const measurements: Measurement[] = z.array(measurement).parse(validationData.inference)
export const trainingRuns = z.array(trainingRun).parse(validationData.training)

/** The replica that a measurement was made on; benchmarks keep the KV cache in 8 bits. */
export function measuredReplica(m: Measurement): Replica {
  return {
    architecture: findModel(m.model).architecture,
    gpu: findGpu(m.gpu),
    gpus: m.gpusPerReplica,
    precision: m.precision,
    kvElementBytes: 1,
    prompt: m.prompt,
    output: m.output,
  }
}

/** What our formula says for a measurement, in output tokens per second, and the band around it. */
export function predicted(m: Measurement): { value: number; lo: number; hi: number } {
  const replica = measuredReplica(m)
  const batch = Math.max(1, batchThatFits(replica, calibration))
  const value = m.replicas * throughput(replica, batch)
  const band = speedBand(replica)
  return { value, lo: value * band.lo, hi: value * band.hi }
}
