import { command } from '@hiroba/kit'
import { z } from 'zod'
import { standing, valuesOf } from './assumptions.ts'
import { findGpu, sourcesOf } from './catalogue.ts'
import { costText } from './cli-text.ts'
import { breakEvenUtilisation, sensitivity } from './compare.ts'
import { type CostContext, cloudCost, onPremCost, privateCloudCost } from './cost.ts'
import { readEditsFile } from './io/json-files.ts'

const options = z.object({
  gpu: z.string().describe('GPUの名前 | name of the GPU'),
  gpus: z.int().min(1).max(10_000).default(1).describe('GPUの数 | number of GPUs'),
  domestic: z.boolean().default(false).describe('国内の価格だけを使う | only prices in Japan'),
  edits: z
    .string()
    .optional()
    .describe('仮定や価格を変えるJSONファイル | JSON file of assumptions and prices to change'),
})

export const costCommand = command({
  name: 'cost',
  summary: {
    ja: 'クラウド（時間貸し）・自社サーバー・専用クラウド（月貸し）の3年間の費用',
    en: 'three years of cloud by the hour, own server, private cloud',
  },
  options,
  async run({ gpu, gpus, domestic, edits: file }, { language }) {
    const machine = { gpu: findGpu(gpu), gpus, gpusRange: { lo: gpus, hi: gpus } }
    const edits = file === undefined ? {} : await readEditsFile(file)
    const assumptions = standing(edits)
    const context: CostContext = { values: valuesOf(assumptions), edits, domesticOnly: domestic }
    const cloud = cloudCost(machine, context)
    const onPrem = onPremCost(machine, context)
    const all = [cloud, onPrem, privateCloudCost(machine, context)]
    const breakEven = breakEvenUtilisation(onPrem, cloud, context) ?? null
    const quoted = all.flatMap((o) => o.prices.flatMap((p) => p.quotes.map((q) => q.source)))
    const sources = sourcesOf([...quoted, ...assumptions.map((a) => a.source)])
    const years = context.values('years', 'value')
    return {
      data: {
        machine,
        options: all,
        breakEven,
        sensitivity: sensitivity(machine, context),
        assumptions,
        sources,
      },
      text: costText(machine, all, breakEven, years, language),
    }
  },
})
