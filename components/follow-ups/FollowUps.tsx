import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { CalendarButton } from './CalendarButton'
import { FollowUpRow } from './FollowUpRow'
import styles from './FollowUps.module.css'
import { useFollowUps, useNow } from './use-follow-ups'

const words = text.followUps

/** What to do after the calls with this company, and when. */
export function FollowUps() {
  const now = useNow()
  const due = useFollowUps(now)
  const open = due.filter(({ doneAt }) => doneAt === null)
  if (due.length === 0) return <p className={`${looks.small} ${styles.hint}`}>{words.none}</p>
  return (
    <div className={styles.followUps}>
      <ul className={styles.list} aria-label={words.title}>
        {due.map((one) => (
          <FollowUpRow key={one.id} due={one} now={now} isNext={one === open[0]} />
        ))}
      </ul>
      {open.length > 0 ? (
        <CalendarButton due={open} />
      ) : (
        <p className={`${looks.small} ${styles.hint}`}>{words.allDone}</p>
      )}
    </div>
  )
}
