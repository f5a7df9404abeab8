import { idea, profile } from '@hiroba/advice'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { advise } from './advise.ts'
import { assumptions } from './assumptions.ts'
import { models } from './catalogue.ts'
import { optionNames } from './option-names.ts'

const firm = profile.parse({ kind: 'company', prefecture: 21, employees: 20 })
const wish = (more: object = {}) => idea.parse({ summary: '', users: 20, tasks: [], costs: [], ...more })
const context = { date: '2026-11-24', language: 'ja' as const }

it('twenty people without a limit on the data start with an API, for a dedicated GPU would stand idle', () => {
  const advice = advise(firm, wish({ use: 'drafting', place: 'anywhere' }), context)
  expect(advice.chosen?.id).toBe('api')
  expect(advice.utilisation!.hi).toBeLessThan(0.05)
  expect(advice.claim).toContain('API')
  expect(advice.costLines).toMatchObject([{ class: 'api', measure: 'compute' }])
})

it('data that stays in the house is answered by an own machine with a domestic model', () => {
  const advice = advise(firm, wish({ use: 'answering', place: 'premises' }), context)
  expect(advice.chosen?.id).toBe('onPrem')
  expect(advice.model.origin).toBe('japan')
  expect(advice.costLines[0]!.yen.hi).toBeLessThan(advice.chosen!.firstYear.hi)
})

it('the maintenance of an own server is a service, apart from the equipment that earns tax credits', () => {
  const idea = wish({ use: 'answering', place: 'premises' })
  const { costLines, chosen } = advise(firm, idea, context)
  const first = (id: string) => chosen!.parts.find((part) => part.id === id)!.firstYear
  expect(costLines.map((line) => [line.id, line.class])).toEqual([
    ['compute.onPrem', 'equipment'],
    ['compute.onPrem.maintenance', 'outsourcing'],
  ])
  expect(costLines[0]!.yen).toEqual({
    lo: first('hardware').lo + first('host').lo,
    hi: first('hardware').hi + first('host').hi,
  })
  expect(costLines[1]!.yen).toEqual(first('maintenance'))
  const free = advise(firm, idea, { ...context, edits: { maintenanceRate: 0 } })
  expect(free.costLines.map((line) => line.class)).toEqual(['equipment'])
})

it('what is rented has one line of the class of its option', () => {
  const priced = { 'cloud:rtx-5090': 1, 'cloud:l4': 1 }
  const { costLines } = advise(firm, wish({ use: 'answering', place: 'domesticCloud' }), {
    ...context,
    edits: priced,
  })
  expect(costLines).toMatchObject([{ id: 'compute.cloud', class: 'cloud', domesticShare: 0.5 }])
})

it('data that stays in Japan uses only prices in Japan', () => {
  const advice = advise(firm, wish({ place: 'domesticCloud' }), context)
  const cloud = advice.options.find((o) => o.id === 'cloud')!
  expect(cloud.prices[0]!.quotes.every((q) => q.domestic)).toBe(true)
  expect(advice.chosen?.id).not.toBe('api')
})

it('a machine that stands idle only because of the place says so, and what else is possible', () => {
  const claim = (more: object, edits = {}, language: 'ja' | 'en' = 'ja') =>
    advise(firm, wish({ use: 'answering', ...more }), { ...context, language, edits }).claim
  expect(claim({ place: 'domesticCloud' })).toMatch(/「国内のクラウドまで」と答えたため.*国内のAPIの料金/)
  expect(claim({ place: 'premises' })).toMatch(/「社内だけ」と答えたため.*「どこでもよい」/)
  expect(claim({ place: 'premises' }, {}, 'en')).toMatch(/because you answered “In house only”/)
  expect(claim({ place: 'anywhere' })).not.toContain('答えたため')
  expect(claim({ place: 'premises', use: 'training' })).not.toContain('答えたため')
  const busy = { requestsPerPersonDay: 1000 }
  expect(claim({ place: 'premises', users: 500 }, busy)).not.toContain('答えたため')
})

it('a domestic API is compared once its price is typed', () => {
  const idea = wish({ use: 'answering', place: 'domesticCloud' })
  const api = (edits: Record<string, number>) =>
    advise(firm, idea, { ...context, edits }).options.find((o) => o.id === 'api')
  expect(api({})).toMatchObject({ state: 'notPriced' })
  const typed = { 'api:input': 200, 'api:output': 1000 }
  expect(api(typed)).toMatchObject({ state: 'priced' })
  const { chosen, costLines, claim } = advise(firm, idea, { ...context, edits: typed })
  expect(chosen?.id).toBe('api')
  expect(costLines).toMatchObject([{ class: 'api', domesticShare: 0.5 }])
  expect(claim).not.toContain('答えたため')
})

it('what may not be chosen says whether the place or the use stands against it', () => {
  const excluded = (more: object) =>
    advise(firm, wish(more), context).options.flatMap(({ id, excludedBy }) =>
      excludedBy ? [[id, excludedBy]] : [],
    )
  expect(excluded({ use: 'training', place: 'anywhere' })).toEqual([['api', 'use']])
  expect(excluded({ use: 'training', place: 'premises' })).toContainEqual(['api', 'use'])
  expect(excluded({ use: 'drafting', place: 'premises' })).toEqual([
    ['cloud', 'place'],
    ['privateCloud', 'place'],
    ['api', 'place'],
  ])
  const { figures } = advise(firm, wish({ use: 'training' }), context)
  const reason = figures.find((f) => f.id === 'compute.total.api')!.reasons[0]
  expect(reason).toMatchObject({ code: 'excluded', text: expect.stringContaining('追加学習') })
})

it('the reasons of a cost hold its parts, and they add up over the years and in the first one', () => {
  const { figures, options, costLines } = advise(firm, wish({ use: 'drafting' }), context)
  for (const { id, total, firstYear, parts } of options.filter((o) => o.state === 'priced')) {
    const { reasons, range } = figures.find((f) => f.id === `compute.total.${id}`)!
    const lines = reasons.filter(({ code }) => code === 'part')
    const sum = (key: string) => lines.reduce((all, { params }) => all + Number(params[key]), 0)
    expect(lines).toHaveLength(parts.filter((part) => part.total.hi > 0).length)
    expect({ lo: sum('lo'), hi: sum('hi') }).toEqual(range)
    expect({ lo: sum('firstYearLo'), hi: sum('firstYearHi') }).toEqual(firstYear)
    expect(reasons.find(({ code }) => code === 'sum')!.params).toMatchObject({ lo: total.lo, hi: total.hi })
  }
  const api = figures.find((f) => f.id === 'compute.total.api')!.reasons.map((r) => r.text)
  const { lo, hi } = costLines[0]!.yen
  const firstLine = `1年目に${lo.toLocaleString('en-US')}〜${hi.toLocaleString('en-US')}円`
  expect(api.some((text) => text.startsWith('API利用料') && text.includes(firstLine))).toBe(true)
})

it('an option whose price nobody knows becomes priced when the user types it', () => {
  const place = { place: 'premises' }
  const before = advise(firm, wish(place), context)
  const id = before.options.find((o) => o.id === 'onPrem')!.prices[0]!.id
  const after = advise(firm, wish(place), { ...context, edits: { [id]: 1_000_000 } })
  expect(after.options.find((o) => o.id === 'onPrem')!.prices[0]).toMatchObject({
    typed: true,
    lo: 1_000_000,
  })
})

it('training gets a machine that also holds the run, and its hours', () => {
  const advice = advise(firm, wish({ use: 'training', place: 'anywhere' }), context)
  expect(advice.training!.memory.total).toBeLessThanOrEqual(advice.training!.limitPerGpu)
  expect(advice.figures.find((f) => f.id === 'compute.training')!.range.hi).toBeGreaterThan(0)
})

it('the run of the fine-tuning follows what is typed: passes its hours, rank and length its memory', () => {
  const run = (edits: Record<string, number>) =>
    advise(firm, wish({ use: 'training', place: 'anywhere' }), { ...context, edits }).training!
  const usual = run({})
  expect(run({ trainingPasses: 6 }).gpuHours.hi).toBeCloseTo(2 * usual.gpuHours.hi, 9)
  expect(run({ loraRank: 32 }).memory.optimiser).toBeCloseTo(2 * usual.memory.optimiser, 3)
  expect(run({ trainingSequence: 1024 }).memory.activations).toBeCloseTo(usual.memory.activations / 2, 3)
})

it('what the idea leaves open is asked for', () => {
  const open = advise({}, wish({ users: undefined }), context)
  expect(open.questions.map((q) => q.id)).toEqual(['idea.place', 'idea.users', 'idea.use'])
})

it.each(['ja', 'en'] as const)('the ways bear the names that everybody uses (%s)', (language) => {
  const { options, figures } = advise(firm, wish(), { ...context, language })
  for (const { id } of options)
    expect(figures.find((f) => f.id === `compute.total.${id}`)!.label).toContain(optionNames[language][id])
})

const anyIdea = fc.record({
  users: fc.integer({ min: 0, max: 50_000 }),
  use: fc.constantFrom('answering', 'drafting', 'minutes', 'reading', 'coding', 'training', undefined),
  place: fc.constantFrom('premises', 'domesticCloud', 'anywhere', undefined),
})

it('every figure has a reason, every source that is cited is listed, and nothing is NaN', () => {
  fc.assert(
    fc.property(anyIdea, fc.constantFrom('ja' as const, 'en' as const), (more, language) => {
      const advice = advise(firm, wish(more), { ...context, language })
      const listed = new Set(advice.sources.map((s) => s.id))
      for (const figure of advice.figures) {
        expect(figure.reasons.length).toBeGreaterThan(0)
        expect(figure.range.lo).toBeLessThanOrEqual(figure.range.hi)
        for (const reason of figure.reasons) expect(listed).toContain(reason.sourceId)
      }
      for (const reason of advice.reasons) expect(listed).toContain(reason.sourceId)
      for (const { yen } of advice.costLines) expect([yen.lo, yen.hi].every(Number.isInteger)).toBe(true)
      expect(JSON.stringify(advice)).not.toMatch(/null|NaN/)
    }),
    { numRuns: 60 },
  )
})

it('the model of every use is one of the table and reads its prompt and answer', () => {
  for (const use of ['answering', 'drafting', 'minutes', 'reading', 'coding', 'training']) {
    const { model, load } = advise(firm, wish({ use }), context)
    expect(models).toContain(model)
    expect(model.context).toBeGreaterThanOrEqual(load.promptTokens + load.outputTokens)
  }
})

it('any values that may be typed give whole, finite yen, or the sentence that a number is too large', () => {
  const anyEdits = fc.record(
    Object.fromEntries(assumptions.map((a) => [a.id, fc.double({ min: a.min, max: a.max, noNaN: true })])),
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(anyIdea, anyEdits, (more, typed) => {
      const advice = adviseOrNothing(more, typed as Record<string, number>)
      if (!advice) return
      expect(JSON.stringify(advice)).not.toMatch(/null|NaN/)
      for (const o of advice.options) {
        expect(o.total.lo).toBeLessThanOrEqual(o.central)
        expect(o.central).toBeLessThanOrEqual(o.total.hi)
        expect([o.total.lo, o.total.hi, o.firstYear.lo, o.firstYear.hi].every(Number.isSafeInteger)).toBe(
          true,
        )
      }
    }),
    { numRuns: 80 },
  )
})

it('a number that is too large is said, not shown', () => {
  const edits = { requestsPerPersonDay: 1000, outputTokens: 100_000, tokensPerSecond: 1, years: 7 }
  expect(() => advise(firm, wish({ users: 1_000_000 }), { ...context, edits })).toThrow('numberTooLarge')
})

function adviseOrNothing(more: object, edits: Record<string, number>) {
  try {
    return advise(firm, wish(more), { ...context, edits })
  } catch (error) {
    expect(error).toMatchObject({ code: 'numberTooLarge' })
    return undefined
  }
}
