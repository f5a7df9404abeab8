import type { Range, Source } from '@hiroba/advice'
import type { Answer, TraceNode } from '@hiroba/funding'
import { formatManRange, type Language, longDate, parseDay, toMan } from '@hiroba/kit'
import {
  type Block,
  drawRange,
  drawSplit,
  type Inline,
  niceAxis,
  type ReportDocument,
  type Rich,
  rangeBar,
  splitBar,
} from '@hiroba/report'
import type { Plan } from './model.ts'
import { paperTexts } from './paper-texts.ts'

/** The plan on paper: the same figures and reasons as on the page, and the sources that it cites. */
export function planDocument(plan: Plan, language: Language): ReportDocument {
  const paper = new Paper(plan, language)
  const say = paperTexts[language]
  const blocks = [
    ...paper.summary(),
    ...paper.money(),
    ...paper.leftOut(),
    ...paper.computing(),
    ...paper.effect(),
    ...paper.questions(),
  ]
  return {
    title: say.title,
    language,
    date: plan.date,
    meta: [
      [say.rules, plan.packsHash.slice(0, 12)],
      [say.basis, say.basisText(longDate(parseDay(plan.date), language))],
    ],
    blocks,
    sources: paper.cited,
    foot: say.title,
  }
}

class Paper {
  readonly #plan: Plan
  readonly #language: Language
  readonly #sources: ReadonlyMap<string, Source>
  /** The sources in the order in which the paper cites them. */
  readonly cited: Source[] = []

  constructor(plan: Plan, language: Language) {
    this.#plan = plan
    this.#language = language
    this.#sources = new Map(plan.sources.map((source) => [source.id, source]))
  }

  get #say() {
    return paperTexts[this.#language]
  }

  #yen(range: Range, side: 'support' | 'burden'): string {
    return formatManRange(range, side, this.#language)
  }

  #cite(id: string | undefined): Inline[] {
    const source = id === undefined ? undefined : this.#sources.get(id)
    if (!source) return []
    if (!this.cited.includes(source)) this.cited.push(source)
    return [{ source: this.cited.indexOf(source) + 1 }]
  }

  summary(): Block[] {
    const { money } = this.#plan
    const figure = (label: string, range: Range, side: 'support' | 'burden') => ({
      label,
      value: manValue(range, side),
      unit: this.#say.man,
    })
    return [
      {
        kind: 'keyFigures',
        figures: [
          figure(this.#say.cost, money.total, 'burden'),
          figure(this.#say.support, money.support, 'support'),
          figure(this.#say.burden, money.burden, 'burden'),
        ],
      },
    ]
  }

  money(): Block[] {
    const { money } = this.#plan
    const say = this.#say
    const total = money.total.hi
    const support = { lo: Math.min(money.support.lo, total), hi: Math.min(money.support.hi, total) }
    const chart: Block[] =
      total > 0 && money.total.lo === total
        ? [
            {
              kind: 'chart',
              drawing: drawSplit(
                splitBar(total, { lo: total - support.hi, hi: total - support.lo }, support),
                {
                  own: `${say.burden} ${this.#yen(money.burden, 'burden')}`,
                  support: `${say.support} ${this.#yen(money.support, 'support')}`,
                  cost: `${say.cost} ${this.#yen(money.total, 'burden')}`,
                  ownInside: say.ownInside,
                  supportInside: say.supportInside,
                },
              ),
              alt: say.splitAlt(
                this.#yen(money.total, 'burden'),
                this.#yen(money.support, 'support'),
                this.#yen(money.burden, 'burden'),
              ),
            },
          ]
        : []
    return [
      { kind: 'heading', level: 1, text: money.title },
      { kind: 'claim', text: money.claim },
      ...chart,
      ...this.#schemes(),
      ...money.chosen.flatMap(({ answer }) => this.#why(answer)),
      ...(money.afterTax
        ? [
            { kind: 'heading', level: 2, text: say.afterTax } as const,
            { kind: 'paragraph', text: money.afterTax.text } as const,
          ]
        : []),
      ...this.#cashFlow(),
      { kind: 'note', text: `${money.proof.text} ${say.noPromise}` },
    ]
  }

  #schemes(): Block[] {
    const { chosen } = this.#plan.money
    if (chosen.length === 0) return []
    const say = this.#say
    const axis = niceAxis(Math.max(...chosen.map(({ amount }) => amount.hi), 1))
    return [
      {
        kind: 'table',
        columns: [
          { title: say.scheme, width: 44 },
          { title: '', width: 32 },
          { title: say.amount, align: 'right', width: 24 },
        ],
        rows: chosen.map(({ answer, amount }) => ({
          cells: [
            [answer.name, { note: answer.deciding }, ...unconfirmed(answer, say.unconfirmed)],
            { drawing: drawRange(rangeBar(amount, axis.max), axis), alt: this.#yen(amount, 'support') },
            [{ bold: this.#yen(amount, 'support') }],
          ],
        })),
      },
    ]
  }

  #why(answer: Answer): Block[] {
    const rows = [...answer.trace].flatMap((node) => this.#whyRows(node, 0))
    return [
      { kind: 'heading', level: 2, text: this.#say.why(answer.name) },
      {
        kind: 'table',
        columns: [
          { title: this.#say.condition, width: 58 },
          { title: this.#say.value, width: 20 },
          { title: this.#say.source, width: 22 },
        ],
        rows,
      },
    ]
  }

  /** Conditions and calculations with what they rest on; deeper only where a line decides. */
  #whyRows(node: TraceNode, depth: number): { cells: Rich[]; look?: 'chosen' }[] {
    const label: Inline[] = [
      `${'　'.repeat(depth)}${node.label}`,
      ...(node.formula === undefined ? [] : [{ note: node.formula }]),
      ...(node.deciding ? [{ note: this.#say.here }] : []),
    ]
    const row = {
      cells: [label, node.value, [node.article ?? '', ...this.#cite(node.sourceId)]],
      ...(node.deciding ? { look: 'chosen' as const } : {}),
    }
    const below = depth === 0 ? node.children : node.children.filter(leadsToDeciding)
    return [row, ...below.flatMap((child) => this.#whyRows(child, depth + 1))]
  }

  #cashFlow(): Block[] {
    const { cashFlow } = this.#plan.money
    if (cashFlow.length < 2) return []
    const say = this.#say
    return [
      { kind: 'heading', level: 2, text: say.cashFlow },
      {
        kind: 'table',
        columns: [
          { title: say.month, width: 18 },
          { title: say.happens, width: 82 },
        ],
        rows: cashFlow.map(({ month, text }) => ({ cells: [say.monthOf(month), text] })),
      },
    ]
  }

  leftOut(): Block[] {
    const { leftOut } = this.#plan.money
    if (leftOut.length === 0) return []
    const say = this.#say
    return [
      { kind: 'heading', level: 1, text: say.leftOut },
      {
        kind: 'table',
        columns: [
          { title: say.scheme, width: 40 },
          { title: say.state, width: 18 },
          { title: say.reason, width: 42 },
        ],
        rows: leftOut.map(({ answer, why, text }) => ({
          cells: [
            [answer.name, ...this.#cite(answer.sources[0]?.id)],
            [{ tag: say.leftWhy[why], tone: why === 'ended' || why === 'closed' ? 'ended' : 'plain' }],
            text,
          ],
        })),
      },
    ]
  }

  computing(): Block[] {
    const { compute } = this.#plan
    const say = this.#say
    return [
      { kind: 'heading', level: 1, text: compute.title },
      { kind: 'claim', text: compute.claim },
      {
        kind: 'table',
        columns: [
          { title: say.option, width: 60 },
          { title: say.threeYears, align: 'right', width: 40 },
        ],
        rows: compute.options.map((option) => ({
          cells: [
            say.options[option.id],
            option.state === 'notPriced'
              ? [{ tag: say.notPriced, tone: 'waiting' }]
              : this.#yen(option.total, 'burden'),
          ],
          ...(option.id === compute.chosen?.id ? { look: 'chosen' as const } : {}),
        })),
      },
      { kind: 'list', items: compute.reasons.map(({ text, sourceId }) => [text, ...this.#cite(sourceId)]) },
    ]
  }

  effect(): Block[] {
    const { effect } = this.#plan
    return [
      { kind: 'heading', level: 1, text: effect.title },
      { kind: 'claim', text: effect.claim },
      ...(effect.tasks.length === 0
        ? []
        : [
            {
              kind: 'list',
              items: effect.tasks.map(({ name, text }) => [{ bold: name || '—' }, ` ${text}`]),
            } as const,
          ]),
      { kind: 'list', items: effect.reasons.map(({ text, sourceId }) => [text, ...this.#cite(sourceId)]) },
    ]
  }

  questions(): Block[] {
    const { questions } = this.#plan
    if (questions.length === 0) return []
    return [
      { kind: 'heading', level: 1, text: this.#say.askFirst },
      { kind: 'list', ordered: true, items: questions.slice(0, 8).map(({ text }) => text) },
    ]
  }
}

const leadsToDeciding = (node: TraceNode): boolean => node.deciding || node.children.some(leadsToDeciding)

function manValue(range: Range, side: 'support' | 'burden'): string {
  const [lo, hi] = [toMan(range.lo, side), toMan(range.hi, side)].map((man) => man.toLocaleString('en-US'))
  return lo === hi ? lo! : `${lo}〜${hi}`
}

function unconfirmed(answer: Answer, word: string): Inline[] {
  return answer.unconfirmed.length > 0 ? [{ tag: word, tone: 'check' }] : []
}
