import { type CommandResult, command, type Language, Problem } from '@hiroba/kit'
import { z } from 'zod'
import { findGpu, findModel, gpus, sourcesOf } from './catalogue.ts'
import { sizeText, trainingText } from './cli-text.ts'
import { readConfigFile } from './io/json-files.ts'
import { usualKvBytes } from './kv-cache.ts'
import { type Architecture, type Gpu, precision } from './model.ts'
import { countParameters } from './parameters.ts'
import { size } from './size.ts'
import { sizeReasons, trainingReasons } from './size-reasons.ts'
import { sizeTraining } from './training.ts'
import type { Tuning } from './training-memory.ts'

const count = (most: number) => z.int().min(1).max(most)
const number = (least: number, most: number) => z.number().min(least).max(most)

/** Tokens of an answer where nobody says: a page of text, but at most a quarter of the context. */
const usualAnswer = 500

const options = z.object({
  model: z.string().optional().describe('表にあるモデルの名前 | name of a model in the table'),
  config: z.string().optional().describe('モデルの config.json | the model’s config.json'),
  context: z
    .int()
    .min(2)
    .max(10_000_000)
    .default(4096)
    .describe('1回に扱う長さ（トークン） | tokens of one request and its answer'),
  users: count(1_000_000).default(1).describe('同時に使う人数 | requests under way at once'),
  gpu: z.string().optional().describe('このGPUだけを調べる | only this GPU'),
  precision: precision.default('bf16').describe('重みの精度 | precision of the weights'),
  outputTokens: count(1_000_000)
    .optional()
    .describe('そのうち答えの長さ | tokens of the answer, of the context'),
  speed: number(1, 1000)
    .default(15)
    .describe('1人あたりの速度（トークン/秒） | tokens per second for each user'),
  task: z
    .enum(['inference', 'lora', 'qlora', 'full'])
    .default('inference')
    .describe('推論か追加学習か | inference or fine-tuning'),
  rank: count(1024).default(16).describe('LoRAのランク | rank of LoRA'),
  batch: count(1024).default(1).describe('追加学習：GPUあたりの文の数 | fine-tuning: sequences per GPU'),
  trainingTokens: number(0.001, 1e8)
    .default(10)
    .describe('追加学習：文章の量（百万トークン） | fine-tuning: million tokens'),
})
type Options = z.infer<typeof options>

export const sizeCommand = command({
  name: 'size',
  summary: { ja: 'モデルを動かすのに必要なGPU', en: 'the GPUs that a model needs' },
  options,
  async run(given, { language }) {
    const model = await modelOf(given)
    const types = given.gpu === undefined ? gpus : [findGpu(given.gpu)]
    if (given.task === 'inference') return sizeInference(given, model, types, language)
    return sizeTuning(given.task, given, model, types, language)
  },
})

/** A model of the table, or of a file, which has no source of ours. */
interface SizedModel {
  name: string
  architecture: Architecture
  context?: number | undefined
  source?: string
}

async function modelOf({ model, config }: Options): Promise<SizedModel> {
  if (config !== undefined) return { name: config, ...(await readConfigFile(config)) }
  if (model !== undefined) return findModel(model)
  const ja = '--model 名前 か --config ファイル のどちらかを指定してください。'
  throw new Problem('wrongUse', { reason: { ja, en: 'Give --model NAME or --config FILE.' } })
}

function sizeInference(
  given: Options,
  model: SizedModel,
  types: readonly Gpu[],
  language: Language,
): CommandResult {
  const { context, users, speed, precision, task } = given
  const output = Math.min(given.outputTokens ?? Math.min(usualAnswer, Math.ceil(context / 4)), context - 1)
  const demand = { users, prompt: context - output, output, tokensPerSecond: speed }
  const sizing = size(
    { architecture: model.architecture, precision, kvElementBytes: usualKvBytes, demand },
    types,
  )
  const reasons = sizeReasons(sizing, model.source, language)
  const sources = sourcesOf(reasons.flatMap((r) => r.sourceId ?? []))
  const about = aboutOf(model)
  const data = { ...about, task, precision, demand, ...sizing, reasons, sources }
  return { data, text: sizeText(about, sizing, given, language) }
}

function sizeTuning(
  tuning: Tuning,
  given: Options,
  model: SizedModel,
  types: readonly Gpu[],
  language: Language,
): CommandResult {
  const { task, rank, batch, context: sequence, trainingTokens } = given
  const run = {
    architecture: model.architecture,
    tuning,
    rank,
    batch,
    sequence,
    tokens: { lo: trainingTokens * 1e6, hi: trainingTokens * 1e6 },
  }
  const placements = sizeTraining(run, types)
  const reasons = trainingReasons(language)
  const sources = sourcesOf(reasons.flatMap((r) => r.sourceId ?? []))
  const about = aboutOf(model)
  return {
    data: { ...about, task, placements, reasons, sources },
    text: trainingText(about, placements, language),
  }
}

function aboutOf({ name, architecture, context }: SizedModel) {
  return { model: name, parameters: countParameters(architecture), context: context ?? null }
}
