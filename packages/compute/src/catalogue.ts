import { z } from 'zod'
import gpuData from '../data/gpus.json' with { type: 'json' }
import modelData from '../data/models.json' with { type: 'json' }
import { type Gpu, gpu, type ModelRow, modelRow } from './model.ts'

/** The models whose shapes we know, and the GPUs. */
export const models: ModelRow[] = z.array(modelRow).parse(modelData)
export const gpus: Gpu[] = z.array(gpu).parse(gpuData)
