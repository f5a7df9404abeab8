import fc from 'fast-check'
import { expect, test } from 'vitest'
import { niceAxis } from './axis.ts'
import { rangeBar, splitBar } from './bars.ts'
import { drawRange, drawSplit } from './draw-money.ts'
import { toSvg } from './svg.ts'

const words = { support: '受けられる', own: '負担', cost: '費用', ownInside: '自社', supportInside: '国' }

test('bars stand where the geometry says, inside the room at both sides', () => {
  const axis = niceAxis(1_333_333)
  const svg = toSvg(drawRange(rangeBar({ lo: 750_000, hi: 1_500_000 }, axis.max), axis), 212)
  expect(svg).toContain('<rect x="6" y="12" width="100" height="16" fill="#0017c1"/>')
  expect(svg).toContain('<rect x="106" y="12" width="100" height="16" fill="url(#hatch)" stroke="#0017c1"/>')
})

test('what is certain has no hatch, and a narrow part carries no word', () => {
  const certain = splitBar(100, { lo: 95, hi: 95 }, { lo: 5, hi: 5 })
  const svg = toSvg(drawSplit(certain, words), 400)
  expect(svg).not.toContain('url(#hatch)')
  expect(svg).toContain('>自社</text>')
  expect(svg).not.toContain('>国</text>')
})

test('no word breaks out of the SVG', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const svg = toSvg({ height: 20, marks: [{ shape: 'text', text, x: 0, y: 10 }] }, 100)
      const inside = svg.slice(svg.indexOf('>', svg.indexOf('<text')) + 1, svg.lastIndexOf('</text>'))
      expect(inside).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/)
      const back = inside.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
      expect(back).toBe(text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ''))
    }),
  )
})
