import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import { pointsOf } from '@/method/points'
import styles from './StartFromOwn.module.css'

/** Offers the candidate's general text as a start. Shows nothing if there is none. */
export function StartFromOwn({ own, onStart }: { own: string; onStart(own: string): void }) {
  if (own.trim() === '') return null
  return (
    <Button look="quiet" className={styles.start} onClick={() => onStart(own)}>
      {text.answers.start} <span className={styles.preview}>{pointsOf(own).join(' · ')}</span>
    </Button>
  )
}
