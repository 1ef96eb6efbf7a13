import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import styles from './SalaryCard.module.css'

/** What the candidate says everywhere, to begin with here; nothing where there is none. */
export function StartFromOwn({ own, onStart }: { own: string; onStart(own: string): void }) {
  if (own.trim() === '') return null
  return (
    <Button look="quiet" className={styles.start} onClick={() => onStart(own)}>
      {text.salary.start} <span>{own.trim()}</span>
    </Button>
  )
}
