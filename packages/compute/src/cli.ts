import { readFile } from 'node:fs/promises'
import { type Command, command, Problem } from '@hiroba/kit'
import { z } from 'zod'
import { type Edits, standing, valuesOf } from './assumptions.ts'
import { findGpu, findModel, gpus, sourcesOf } from './catalogue.ts'
import { costText, sizeText, trainingText } from './cli-text.ts'
import { breakEvenUtilisation, sensitivity } from './compare.ts'
import { type CostContext, cloudCost, type Machine, onPremCost, privateCloudCost } from './cost.ts'
import { readConfigFile } from './io/model-file.ts'
import { type Architecture, precision } from './model.ts'
import { countParameters } from './parameters.ts'
import { size } from './size.ts'
import { sizeReasons } from './size-reasons.ts'
import { sizeTraining } from './training.ts'

const count = (most: number) => z.int().min(1).max(most)

const sizeOptions = z.object({
  model: z.string().optional().describe('表にあるモデルの名前 | name of a model in the table'),
  config: z.string().optional().describe('モデルの config.json | the model’s config.json'),
  context: count(10_000_000)
    .default(4096)
    .describe('1回に扱う長さ（トークン） | tokens of one request and its answer'),
  users: count(1_000_000).default(1).describe('同時に使う人数 | requests under way at once'),
  gpu: z.string().optional().describe('このGPUだけを調べる | only this GPU'),
  precision: precision.default('bf16').describe('重みの精度 | precision of the weights'),
  outputTokens: count(1_000_000).optional().describe('そのうち答えの長さ | tokens of the answer'),
  speed: z
    .number()
    .min(1)
    .max(1000)
    .default(15)
    .describe('1人あたりの速度（トークン/秒） | tokens per second for each user'),
  task: z
    .enum(['inference', 'lora', 'qlora', 'full'])
    .default('inference')
    .describe('推論か追加学習か | inference or fine-tuning'),
  rank: count(1024).default(16).describe('LoRAのランク | rank of LoRA'),
  batch: count(1024).default(1).describe('追加学習：GPUあたりの文の数 | fine-tuning: sequences per GPU'),
  trainingTokens: z
    .number()
    .min(0.001)
    .max(1e8)
    .default(10)
    .describe('追加学習：文章の量（百万トークン） | fine-tuning: million tokens'),
})

const costOptions = z.object({
  gpu: z.string().describe('GPUの名前 | name of the GPU'),
  gpus: count(10_000).default(1).describe('GPUの数 | number of GPUs'),
  domestic: z.boolean().default(false).describe('国内の価格だけを使う | only prices in Japan'),
  edits: z
    .string()
    .optional()
    .describe('仮定や価格を変えるJSONファイル | JSON file of assumptions and prices to change'),
})

export const commands: Command[] = [
  command({
    name: 'size',
    summary: { ja: 'モデルを動かすのに必要なGPU', en: 'the GPUs that a model needs' },
    options: sizeOptions,
    async run(options, { language }) {
      const model = await modelOf(options)
      const types = options.gpu === undefined ? gpus : [findGpu(options.gpu)]
      const about = {
        model: model.name,
        parameters: countParameters(model.architecture),
        context: model.context ?? null,
      }
      if (options.task !== 'inference') {
        const run = {
          ...options,
          tuning: options.task,
          sequence: options.context,
          tokens: options.trainingTokens * 1e6,
        }
        const placements = sizeTraining({ ...run, architecture: model.architecture }, types)
        return {
          data: { ...about, task: options.task, placements },
          text: trainingText(about, placements, language),
        }
      }
      const output = Math.min(
        options.outputTokens ?? Math.min(500, Math.ceil(options.context / 4)),
        options.context - 1,
      )
      const demand = {
        users: options.users,
        prompt: options.context - output,
        output,
        tokensPerSecond: options.speed,
      }
      const { architecture } = model
      const sizing = size({ architecture, precision: options.precision, kvElementBytes: 2, demand }, types)
      const reasons = sizeReasons(sizing, model.source, language)
      const sources = sourcesOf(reasons.flatMap((r) => r.sourceId ?? []))
      const { precision } = options
      const data = { ...about, task: options.task, precision, demand, ...sizing, reasons, sources }
      return { data, text: sizeText(about, sizing, options, language) }
    },
  }),
  command({
    name: 'cost',
    summary: {
      ja: 'クラウド・自社・プライベートクラウドの3年間の費用',
      en: 'three years of cloud, own machine, private cloud',
    },
    options: costOptions,
    async run(options, { language }) {
      const gpu = findGpu(options.gpu)
      const machine: Machine = { gpu, gpus: options.gpus, gpusRange: { lo: options.gpus, hi: options.gpus } }
      const edits = options.edits === undefined ? {} : await readEdits(options.edits)
      const assumptions = standing(edits)
      const context: CostContext = { values: valuesOf(assumptions), edits, domesticOnly: options.domestic }
      const [cloud, onPrem, privateCloud] = [cloudCost, onPremCost, privateCloudCost].map((cost) =>
        cost(machine, context),
      )
      const breakEven = breakEvenUtilisation(onPrem!, cloud!, context) ?? null
      const all = [cloud!, onPrem!, privateCloud!]
      const data = {
        machine,
        options: all,
        breakEven,
        sensitivity: sensitivity(machine, context),
        assumptions,
      }
      return {
        data,
        text: costText(machine, all, breakEven, context.values('years', 'value'), language),
      }
    },
  }),
]

/** A model of the table, or of a file, which has no source of ours. */
interface SizedModel {
  name: string
  architecture: Architecture
  context?: number | undefined
  source?: string
}

async function modelOf(options: z.infer<typeof sizeOptions>): Promise<SizedModel> {
  if (options.config !== undefined) return { name: options.config, ...(await readConfigFile(options.config)) }
  if (options.model !== undefined) return findModel(options.model)
  const reason = {
    ja: '--model 名前 か --config ファイル のどちらかを指定してください。',
    en: 'Give --model NAME or --config FILE.',
  }
  throw new Problem('wrongUse', { reason })
}

async function readEdits(file: string): Promise<Edits> {
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new Problem('fileNotReadable', { file }, { cause })
  })
  try {
    return z.record(z.string(), z.number()).parse(JSON.parse(text))
  } catch (cause) {
    const reason = {
      ja: '名前と数の組のJSONが必要です。',
      en: 'a JSON object of names and numbers is needed.',
    }
    throw new Problem('invalidFile', { file, line: 1, reason }, { cause })
  }
}
