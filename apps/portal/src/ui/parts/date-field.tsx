import { longDate, tryParseDay } from '@hiroba/kit'
import { useLanguage } from '../language.ts'
import { Field, type FieldFault } from './field.tsx'

/** A day, as YYYY-MM-DD. On paper it stands in words, whatever the browser's own way of writing dates is. */
export function DateField({
  label,
  value,
  fault,
  onDate,
}: {
  label: string
  value: string | undefined
  fault?: FieldFault | undefined
  onDate: (date: string | undefined) => void
}) {
  const language = useLanguage()
  const day = value === undefined ? undefined : tryParseDay(value)
  return (
    <Field label={label} fault={fault} empty={value === undefined}>
      {({ id, describedBy, focus }) => (
        <>
          <input
            className="in"
            id={id}
            type="date"
            value={value ?? ''}
            aria-invalid={fault !== undefined}
            aria-describedby={describedBy}
            {...focus}
            onChange={(event) => onDate(event.target.value || undefined)}
          />
          <span className="print-only">{day === undefined ? value : longDate(day, language)}</span>
        </>
      )}
    </Field>
  )
}
