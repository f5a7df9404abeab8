import type { Drawing, Mark, Role } from './drawing.ts'

const key = '#0017c1'
const ink = '#1a1a1a'
const gray = { 100: '#e6e6e6', 420: '#949494', 536: '#767676', 700: '#4d4d4d', 800: '#333333' }

/** The roles of the visual language as SVG attributes. */
const looks: Record<Role, string> = {
  sure: `fill="${key}"`,
  own: `fill="${gray[800]}"`,
  open: `fill="url(#hatch)" stroke="${key}"`,
  openInk: `fill="url(#hatch-ink)" stroke="${gray[800]}"`,
  band: `fill="#d9e6ff" stroke="${key}"`,
  old: `fill="#fff" stroke="${gray[800]}" stroke-width="2"`,
  plan: `fill="${gray[420]}"`,
  none: `fill="#fff" stroke="${gray[536]}" stroke-dasharray="4 4"`,
  zoneKey: 'fill="#d9e6ff"',
  zone: `fill="${gray[100]}"`,
  grid: `stroke="${gray[100]}"`,
  axis: `stroke="${gray[420]}"`,
  limit: `stroke="${ink}" stroke-width="1.5" stroke-dasharray="3 3"`,
  ink: `stroke="${ink}" stroke-width="1.5"`,
}

const hatch = (id: string, colour: string) =>
  `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<rect width="5" height="5" fill="#fff"/><rect width="1.5" height="5" fill="${colour}"/></pattern>`

/** Room at both sides, so that a dot or a line at 0 or 100 % is not cut. */
const side = 6

/**
 * A drawing as a standalone SVG for paper: colours, hatches and the text in Noto Sans JP are inside.
 * @param width in px, side room included; > 12.
 */
export function toSvg({ height, marks }: Drawing, width: number): string {
  const at = (percent: number) => Math.round((side + (percent / 100) * (width - 2 * side)) * 100) / 100
  const body = marks.map((mark) => element(mark, at)).join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<defs>${hatch('hatch', key)}${hatch('hatch-ink', gray[700])}</defs>${body}</svg>`
  )
}

function element(mark: Mark, at: (percent: number) => number): string {
  switch (mark.shape) {
    case 'rect': {
      const x = at(mark.x)
      const width = Math.round((at(mark.x + mark.width) - x) * 100) / 100
      return `<rect x="${x}" y="${mark.y}" width="${width}" height="${mark.height}" ${looks[mark.role]}/>`
    }
    case 'line':
      return `<line x1="${at(mark.x1)}" x2="${at(mark.x2)}" y1="${mark.y1}" y2="${mark.y2}" ${looks[mark.role]}/>`
    case 'dot':
      return `<circle cx="${at(mark.x)}" cy="${mark.y}" r="5" ${looks[mark.role]}/>`
    case 'diamond':
      return path('M0-8 8 0 0 8-8 0Z', mark.role, at(mark.x), mark.y)
    case 'pointer':
      return path('M-7 0H7L0 11Z', mark.role, at(mark.x), mark.y)
    case 'text':
      return text(mark, at(mark.x))
  }
}

const path = (d: string, role: Role, x: number, y: number) =>
  `<path d="${d}" transform="translate(${x} ${y})" ${looks[role]}/>`

function text(mark: Extract<Mark, { shape: 'text' }>, x: number): string {
  const fill = mark.tone === 'on' ? '#fff' : mark.tone === 'note' ? gray[700] : ink
  const weight = mark.bold || mark.tone === 'on' ? 700 : 400
  return (
    `<text x="${x + (mark.dx ?? 0)}" y="${mark.y}" text-anchor="${mark.anchor ?? 'start'}" ` +
    `font-family="Noto Sans JP" font-size="14" font-weight="${weight}" fill="${fill}">${xml(mark.text)}</text>`
  )
}

/** XML forbids control characters even as references, so they are left out. */
function xml(words: string): string {
  return words
    .replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
