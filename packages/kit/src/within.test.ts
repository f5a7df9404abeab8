import { expect, test } from 'vitest'
import { Problem } from './problem.ts'
import { within } from './within.ts'

const years = { id: 'years', label: { ja: '年数', en: 'Years' }, limits: { lo: 1, hi: 2_000 } }

test('both ends may be typed', () => {
  expect([within(years, 1), within(years, 2_000)]).toEqual([1, 2_000])
})

test.each([0, 2_001, Number.NaN, Number.POSITIVE_INFINITY])(
  '%s is refused by its id, with both ends',
  (typed) => {
    let problem: unknown
    try {
      within(years, typed)
    } catch (error) {
      problem = error
    }
    expect(problem).toBeInstanceOf(Problem)
    expect((problem as Problem).params).toMatchObject({ path: 'years' })
    expect((problem as Problem).sentence('ja')).toContain('「年数」は1から2,000まで')
  },
)
