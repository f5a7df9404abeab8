import { type ReactNode, useId } from 'react'

/** What is said beside a field whose text cannot be used: why, which value counts meanwhile, and the mend. */
export interface FieldFault {
  sentence: string
  meanwhile?: string
  mend?: { label: string; do: () => void }
}

/** A labelled control. The children get the ids that tie the label, the hint and the fault to it. */
export function Field({
  label,
  hint,
  fault,
  children,
}: {
  label: string
  hint?: string | undefined
  fault?: FieldFault | undefined
  children: (ids: { id: string; describedBy?: string }) => ReactNode
}) {
  const id = useId()
  const described = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className={fault ? 'q q-bad' : 'q'}>
      <label htmlFor={id}>{label}</label>
      {fault && (
        <p className="err" id={`${id}-fault`}>
          {fault.sentence}
        </p>
      )}
      {children({ id, ...(described && { describedBy: described }) })}
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
