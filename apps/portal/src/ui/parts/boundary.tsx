import { Component, type ReactNode } from 'react'
import { useTexts } from '../language.ts'
import { frameTexts } from '../texts.ts'

/** Keeps a mistake in one part from taking the page with it: a sentence instead, and the rest goes on. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return <Broken onAgain={() => this.setState({ broken: false })} />
  }
}

function Broken({ onAgain }: { onAgain: () => void }) {
  const texts = useTexts(frameTexts)
  return (
    <div className="notice" role="alert">
      <p>{texts.broken}</p>
      <button type="button" className="link-btn" onClick={onAgain}>
        {texts.again}
      </button>
    </div>
  )
}
