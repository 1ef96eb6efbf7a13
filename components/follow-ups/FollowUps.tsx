import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { CalendarButton } from './CalendarButton'
import { FollowUpRow } from './FollowUpRow'
import styles from './FollowUps.module.css'
import { useFollowUps, useNow } from './use-follow-ups'

const words = text.followUps

/** The follow-ups of this company: what to do after the calls, and when. */
export function FollowUps() {
  const now = useNow()
  const followUps = useFollowUps(now)
  const open = followUps.filter(({ doneAt }) => doneAt === null)
  if (followUps.length === 0) return <p className={`${looks.small} ${styles.hint}`}>{words.none}</p>
  return (
    <div className={styles.followUps}>
      <ul className={styles.list} aria-label={words.title}>
        {followUps.map((followUp) => (
          <FollowUpRow
            key={followUp.id}
            followUp={followUp}
            now={now}
            isNext={followUp === open[0]}
          />
        ))}
      </ul>
      {open.length > 0 ? (
        <CalendarButton followUps={open} />
      ) : (
        <p className={`${looks.small} ${styles.hint}`}>{words.allDone}</p>
      )}
    </div>
  )
}
