import type { Drawing, Mark } from '@hiroba/report'

/** The two hatches for what is still open; once in a page. */
export function Hatches() {
  return (
    <svg className="hide" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="5" height="5" />
          <rect className="m-sure" width="1.5" height="5" />
        </pattern>
        <pattern
          id="hatch-ink"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="hatch-ground" width="5" height="5" />
          <rect className="hatch-ink" width="1.25" height="5" />
        </pattern>
      </defs>
    </svg>
  )
}

/**
 * A drawing in the page. x and width are per cents, so that it fits any width without scaling the letters.
 * @param label the text alternative; without it the figures must stand beside the drawing.
 */
export function Chart({
  drawing,
  label,
  className,
}: {
  drawing: Drawing
  label?: string
  className?: string
}) {
  const size = { width: '100%', height: drawing.height, className }
  const marks = drawing.marks.map((mark, i) => <MarkOf key={i} mark={mark} />)
  return label === undefined ? (
    <svg {...size} aria-hidden="true">
      {marks}
    </svg>
  ) : (
    <svg {...size} role="img" aria-label={label}>
      {marks}
    </svg>
  )
}

const classOf = (role: string) => `m-${role.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
const percent = (x: number) => `${x}%`

function MarkOf({ mark }: { mark: Mark }) {
  switch (mark.shape) {
    case 'rect':
      return (
        <rect
          className={classOf(mark.role)}
          x={percent(mark.x)}
          width={percent(mark.width)}
          y={mark.y}
          height={mark.height}
        />
      )
    case 'line':
      return (
        <line
          className={classOf(mark.role)}
          x1={percent(mark.x1)}
          x2={percent(mark.x2)}
          y1={mark.y1}
          y2={mark.y2}
        />
      )
    case 'dot':
      return <circle className={classOf(mark.role)} cx={percent(mark.x)} cy={mark.y} r="5" />
    case 'diamond':
    case 'pointer':
      return (
        <svg x={percent(mark.x)} y={mark.y} aria-hidden="true">
          <path
            className={classOf(mark.role)}
            d={mark.shape === 'diamond' ? 'M0-8 8 0 0 8-8 0Z' : 'M-7 0H7L0 11Z'}
          />
        </svg>
      )
    case 'text':
      return (
        <text className={textClass(mark)} x={percent(mark.x)} y={mark.y} dx={mark.dx}>
          {mark.text}
        </text>
      )
  }
}

function textClass({ anchor, bold, tone }: Extract<Mark, { shape: 'text' }>): string {
  return [
    anchor === 'end' ? 'end' : anchor === 'middle' ? 'mid' : '',
    bold ? 't-b' : '',
    tone === 'note' ? 't-axis' : tone === 'on' ? 't-on' : '',
  ]
    .filter(Boolean)
    .join(' ')
}
