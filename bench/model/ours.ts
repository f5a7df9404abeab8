import { bundle } from '../../packages/funding/src/io/packs.ts'
import { compilePack, readFacts } from '../../packages/funding/src/pack/compile.ts'
import { crossCheck } from '../../packages/funding/src/pack/cross-check.ts'
import { mistakeProblem, YamlFile } from '../../packages/funding/src/pack/mistakes.ts'
import { type Firm, firms } from './firms.ts'
import { reference } from './reference.ts'
import { day, industries, type SchemeNumbers, schemes, smallLimit } from './schemes.ts'

/** The model as compiled packs, through the same checks that the shipped packs pass. */
export function compileOurs() {
  const facts = new YamlFile('facts.yaml', factsYaml)
  const shared = readFacts(facts)
  const files = [
    new YamlFile('definition.model.yaml', definitionYaml()),
    ...schemes.map((scheme) => new YamlFile(`model.${scheme.id}.yaml`, schemeYaml(scheme))),
  ]
  const packs = files.flatMap((file) => compilePack(file, shared) ?? [])
  crossCheck(packs, files)
  for (const mistake of [facts, ...files].flatMap(({ mistakes }) => mistakes)) throw mistakeProblem(mistake)
  return bundle(packs)
}

const ask = '{ ja: 教えてください。, en: Please tell. }'

const factsYaml = `
industry:
  { name: 業種, en: industry, ask: ${ask}, options: [${industries.map(option).join(', ')}] }
capitalYen: { name: 資本金, en: capital, ask: ${ask}, unit: 円, range: [0円, 10億円] }
employees: { name: 従業員数, en: employees, ask: ${ask}, unit: 人, range: [0人, 1000人] }
years: { name: 創業からの年数, en: years in business, ask: ${ask}, unit: 年, range: [0年, 200年] }
largeOwned: { name: 大企業の子会社, en: owned by a large firm, ask: ${ask}, yesNo: true }
rural: { name: 地方にある, en: is in a rural area, ask: ${ask}, yesNo: true }
largeWageRaise: { name: 大幅な賃上げ, en: large wage raise, ask: ${ask}, yesNo: true }
costYen: { name: 対象経費, en: eligible cost, ask: ${ask}, unit: 円, range: [0円, 10億円] }
`

function option({ key, name }: (typeof industries)[number]): string {
  return `{ value: ${key}, ja: ${name}, en: ${key} }`
}

function head(id: string, kind: string): string {
  return `
id: ${id}
name: { ja: ${id}, en: ${id} }
kind: ${kind}
authority: { ja: 例, en: example }
legalBasis: { ja: 例, en: example }
reviewBy: "2027-03-31"
sources:
  model:
    { title: model, publisher: Hiroba, url: "bench/model", asOf: "2026", readOn: "2026-11-24", kind: assumption, confidence: high }`
}

function definitionYaml(): string {
  const rows = industries.map(
    ({ key, capitalYen, employees }) => `{ is: ${key}, 資本金: ${capitalYen}円, 従業員: ${employees}人 }`,
  )
  return `${head('definition.model', 'definition')}
periods: [{ from: "1999-12-03", source: model }]
after: ended
inputs: { industry: shared, capitalYen: shared, employees: shared, largeOwned: shared }
parameters:
  範囲:
    en: limits
    by: 業種
    columns: { 資本金: capital, 従業員: employees }
    values: [{ source: model, rows: [${rows.join(', ')}] }]
rules:
  中小企業者:
    { en: SME, is: (資本金 <= 範囲.資本金 または 従業員数 <= 範囲.従業員) かつ 大企業の子会社 でない }
results: { sme: 中小企業者 }
examples:
  - { id: d1, date: "${day}", basis: derived, input: { industry: retail, capitalYen: 60000000, employees: 50, largeOwned: false }, expect: { sme: true } }
  - { id: d2, date: "${day}", basis: derived, input: { industry: retail, capitalYen: 60000000, employees: 51, largeOwned: false }, expect: { sme: false } }
`
}

const betterIs = {
  largeWageRaise: '大幅な賃上げ',
  rural: '地方にある',
  small: `従業員数 <= ${smallLimit}人`,
}

function schemeYaml(scheme: SchemeNumbers): string {
  const rows = scheme.caps.map(
    ({ upTo, normal, raised }) =>
      `{ ${upTo === undefined ? '' : `upTo: ${upTo}人, `}通常: ${normal}円, 賃上げ: ${raised}円 }`,
  )
  const rural = scheme.ruralOnly
    ? '\n  - { name: 地方にある, en: is rural, is: 地方にある, source: model }'
    : ''
  return `${head(`model.${scheme.id}`, 'subsidy')}
periods: [{ from: "${scheme.from}", to: "${scheme.to}", source: model }]
after: closed
inputs:
  employees: shared
  years: shared
  rural: shared
  largeWageRaise: shared
  costYen: shared
  sme: { name: 中小企業者, en: SME, ask: ${ask}, yesNo: true, derive: definition.model.sme }
  # What the definition asks for, so that an example can answer it.
  industry: shared
  capitalYen: shared
  largeOwned: shared
parameters:
  通常の補助率: { en: rate, value: ${scheme.rate.join('/')}, source: model }
  優遇の補助率: { en: better rate, value: ${scheme.betterRate.join('/')}, source: model }
  上限表:
    en: caps
    by: 従業員数
    columns: { 通常: cap, 賃上げ: cap with a wage raise }
    values: [{ source: model, rows: [${rows.join(', ')}] }]
  下限額: { en: lower limit, value: ${scheme.floorYen}円, source: model }
  必要な年数: { en: years needed, value: ${scheme.minYears}年, source: model }
rounding:
  端数切捨て: { en: cut, step: ${scheme.stepYen}円, mode: floor, source: model }
rules:
  補助率: { en: rate, is: もし ${betterIs[scheme.better]} なら 優遇の補助率 そうでなければ 通常の補助率 }
  上限額: { en: cap, is: もし 大幅な賃上げ なら 上限表.賃上げ そうでなければ 上限表.通常 }
  上限前の額: { en: before the cap, is: 端数切捨て(対象経費 * 補助率) }
  補助額: { en: grant, is: "最小(上限前の額, 上限額)" }
conditions:
  - { name: 中小企業者, en: is an SME, is: 中小企業者, source: model }
  - { name: 年数, en: years, is: 創業からの年数 >= 必要な年数, source: model }
  - { name: 下限, en: reaches the limit, is: 補助額 >= 下限額, source: model }${rural}
main: { amount: 補助額 }
verdict: eligible
examples: [${firms(2, 0)
    .map((firm, i) => exampleOf(scheme, firm, i))
    .join(', ')}]
`
}

function exampleOf(scheme: SchemeNumbers, firm: Firm, i: number): string {
  const { amount } = reference(scheme, firm)
  return JSON.stringify({ id: `e${i}`, date: day, basis: 'derived', input: firm, expect: { amount } })
}
