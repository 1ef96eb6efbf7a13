import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import styles from './StartFromOwn.module.css'

interface Props {
  own: string
  /** How the button shows it. */
  preview?: string
  onStart(own: string): void
}

/** Offers the candidate's general text as a start. Shows nothing if there is none. */
export function StartFromOwn({ own, preview = own.trim(), onStart }: Props) {
  if (own.trim() === '') return null
  return (
    <Button look="quiet" className={styles.start} onClick={() => onStart(own)}>
      {text.answers.start} <span className={styles.preview}>{preview}</span>
    </Button>
  )
}
