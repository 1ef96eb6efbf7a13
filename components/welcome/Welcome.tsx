import { useFirstRun } from '@/components/shared/use-first-run'
import { text } from '@/locales/text'
import styles from './Welcome.module.css'

const texts = text.firstRun

/** What a new candidate needs to know. It is gone when there is a company. */
export function Welcome() {
  const isFirst = useFirstRun()
  if (!isFirst) return null
  return (
    <section className={styles.welcome} aria-label={texts.heading}>
      <p>{texts.welcome.join(' ')}</p>
      <p>
        <a href="#rehearsal">{texts.practise}</a>
      </p>
    </section>
  )
}
