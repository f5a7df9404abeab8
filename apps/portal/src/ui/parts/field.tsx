import { type ReactNode, useId, useState } from 'react'

/** What is said beside a field whose text cannot be used: why, which value counts meanwhile, and the mend. */
export interface FieldFault {
  sentence: string
  meanwhile?: string
  mend?: { label: string; do: () => void }
}

/** What ties a control to its field: ids, and the handlers that tell whether it has the focus. */
interface Tied {
  id: string
  describedBy?: string
  focus: { onFocus: () => void; onBlur: () => void }
}

/** A labelled control. A fault is read out once the control is left, not at every keystroke. */
export function Field({
  label,
  hint,
  fault,
  empty = false,
  children,
}: {
  label: string
  hint?: string | undefined
  fault?: FieldFault | undefined
  /** Nothing is answered: it is left out on paper. */
  empty?: boolean
  children: (field: Tied) => ReactNode
}) {
  const id = useId()
  const [left, setLeft] = useState(false)
  const focus = { onFocus: () => setLeft(false), onBlur: () => setLeft(true) }
  const described = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className={['q', fault && 'q-bad', empty && 'q-empty'].filter(Boolean).join(' ')}>
      <label htmlFor={id}>{label}</label>
      {fault && (
        <p className="err" id={`${id}-fault`}>
          {fault.sentence}
        </p>
      )}
      <p className="hide" role="alert">
        {left && fault && [fault.sentence, fault.meanwhile].filter(Boolean).join(' ')}
      </p>
      {children({ id, focus, ...(described && { describedBy: described }) })}
      {fault && <Mend fault={fault} />}
      {hint && (
        <p className="t-note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

function Mend({ fault }: { fault: FieldFault }) {
  return (
    <div className="t-note">
      {fault.meanwhile && <p>{fault.meanwhile}</p>}
      {fault.mend && (
        <button className="link-btn" type="button" onClick={fault.mend.do}>
          {fault.mend.label}
        </button>
      )}
    </div>
  )
}
