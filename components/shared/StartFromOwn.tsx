import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import styles from './StartFromOwn.module.css'

interface Props {
  own: string
  /** What is offered. */
  label?: string
  /** How the button shows it. */
  preview?: string
  onStart(own: string): void
}

/** Offers what the candidate wrote elsewhere as a start: their general text. Shows nothing if there is none. */
export function StartFromOwn({
  own,
  label = text.answers.start,
  preview = own.trim(),
  onStart,
}: Props) {
  if (own.trim() === '') return null
  return (
    <Button look="quiet" className={styles.start} onClick={() => onStart(own)}>
      {label} <span className={styles.preview}>{preview}</span>
    </Button>
  )
}
