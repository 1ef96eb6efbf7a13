import { Component, type ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import styles from './Recovery.module.css'
import { UnsavedText } from './UnsavedText'

interface FailureBoundaryProps {
  /** The name of the feature, as the candidate knows it. */
  feature: string
  children: ReactNode
}

/** A bug in one feature stops here. The other features and the candidate's text stay. */
export class FailureBoundary extends Component<FailureBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div className={styles.failure}>
        <div role="alert">
          <h2 className={looks.title}>{text.failure.title(this.props.feature)}</h2>
          <p>{text.failure.body}</p>
        </div>
        <UnsavedText />
        <Button onClick={() => this.setState({ failed: false })}>{text.failure.again}</Button>
      </div>
    )
  }
}
