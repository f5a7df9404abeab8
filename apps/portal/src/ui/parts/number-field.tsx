import { Field, type FieldFault } from './field.tsx'

/** A number with its unit behind it. Text, not type=number: a wheel must not change it, and 「2千万」 is welcome. */
export function NumberField({
  label,
  unit,
  text,
  used,
  hint,
  fault,
  onText,
  onLeave,
}: {
  label: string
  unit: string
  text: string
  /** The number that is in use, in the field's unit: it stands on paper, whatever was typed. */
  used: string
  hint?: string | undefined
  fault?: FieldFault | undefined
  onText: (text: string) => void
  onLeave: () => void
}) {
  return (
    <Field label={label} hint={hint} fault={fault} empty={used === ''}>
      {({ id, describedBy, focus }) => (
        <span className="unit">
          <input
            className="in in-num"
            id={id}
            inputMode="decimal"
            autoComplete="off"
            value={text}
            aria-invalid={fault !== undefined}
            aria-describedby={describedBy}
            onChange={(event) => onText(event.target.value)}
            onFocus={focus.onFocus}
            onBlur={() => {
              focus.onBlur()
              onLeave()
            }}
          />
          <span className="print-only">{used}</span>
          {unit}
        </span>
      )}
    </Field>
  )
}
