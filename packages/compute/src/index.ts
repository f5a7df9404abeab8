export { advise, type ComputeAdvice, type ComputeContext } from './advise.ts'
export { assumptions, type Edits, standing, type Values, valuesOf } from './assumptions.ts'
export { findGpu, findModel, gpus, models, sources } from './catalogue.ts'
export { type BreakEven, breakEvenUtilisation, type Sensitivity, sensitivity } from './compare.ts'
export { type ConfiguredModel, readConfig } from './config.ts'
export {
  apiCost,
  type CostContext,
  type CostOption,
  type CostPart,
  cloudCost,
  type Machine,
  type OptionId,
  onPremCost,
  privateCloudCost,
} from './cost.ts'
export type { ExcludedBy, WeighedOption } from './exclusion.ts'
export { kvBytes, kvBytesPerToken } from './kv-cache.ts'
export { batchThatFits, type InferenceMemory, inferenceMemory } from './memory.ts'
export type { Architecture, Assumption, Gpu, ModelRow, Precision } from './model.ts'
export { optionNames } from './option-names.ts'
export { countParameters, type Parameters } from './parameters.ts'
export { type Priced, priceOf } from './prices.ts'
export { type Demand, type Placement, type SizeInput, type Sizing, size } from './size.ts'
export { prefillSeconds, type Replica, speedBand, stepSeconds, throughput } from './throughput.ts'
export { sizeTraining, type TrainingInput, type TrainingPlacement, trainingGpuHours } from './training.ts'
export { loraParameters, type TrainingMemory, trainingMemory } from './training-memory.ts'
export { utilisation, type Workload, workload } from './workload.ts'
