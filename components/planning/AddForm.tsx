import type { ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import styles from './NewCall.module.css'

/** A form that adds something, with its name on its button. */
export function AddForm({
  label,
  problem,
  submit = label,
  onSubmit,
  onCancel,
  children,
}: {
  label: string
  /** What went wrong; '' for nothing. */
  problem: string
  /** The words of the button; null if there is nothing to add. */
  submit?: string | null
  onSubmit(): void
  onCancel(): void
  children: ReactNode
}) {
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      {problem && (
        <p role="alert" className={looks.problem}>
          {problem}
        </p>
      )}
      <p className={styles.acts}>
        {submit !== null && (
          <Button type="submit" look="main">
            {submit}
          </Button>
        )}
        <Button look="quiet" onClick={onCancel}>
          {text.newCall.cancel}
        </Button>
      </p>
    </form>
  )
}
