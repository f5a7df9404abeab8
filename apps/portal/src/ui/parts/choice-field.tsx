import { type ReactNode, useId } from 'react'
import { Field } from './field.tsx'

export interface Option<T extends string> {
  value: T
  label: string
}

/** A list to choose one from; the first entry stands for "not answered". */
export function ListField<T extends string>({
  label,
  hint,
  empty,
  options,
  value,
  onChoose,
}: {
  label: string
  hint?: string
  empty: string
  options: readonly Option<T>[]
  value: T | undefined
  onChoose: (value: T | undefined) => void
}) {
  return (
    <Field label={label} hint={hint} empty={value === undefined}>
      {({ id, describedBy }) => (
        <select
          className="in"
          id={id}
          value={value ?? ''}
          aria-describedby={describedBy}
          onChange={(event) => onChoose(event.target.value === '' ? undefined : (event.target.value as T))}
        >
          <option value="">{empty}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** A few choices that are all in sight. */
export function RadioField<T extends string>({
  label,
  hint,
  options,
  value,
  onChoose,
  className = 'q',
  upright = false,
  before,
}: {
  label: string
  hint?: string
  options: readonly Option<T>[]
  value: T | undefined
  onChoose: (value: T) => void
  className?: string
  upright?: boolean
  before?: ReactNode
}) {
  const name = useId()
  return (
    <fieldset className={value === undefined ? `${className} q-empty` : className}>
      {before}
      <legend>
        {label} {hint && <span className="hint">{hint}</span>}
      </legend>
      <div className={upright ? 'picks picks-v' : 'picks'}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
