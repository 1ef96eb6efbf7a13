import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import type { DueFollowUp } from '@/storage/records/due'
import { CalendarButton } from './CalendarButton'
import { whenInWords } from './days'
import { FollowUpLine } from './FollowUpLine'
import styles from './FollowUps.module.css'
import { NextFollowUp } from './NextFollowUp'
import { useFollowUps, useNow } from './use-follow-ups'

const words = text.followUps

/**
 * The follow-ups of this company. The next one is large, with the button that it needs. The others are lines in a fold.
 *
 * @param level the level of the large one's heading in the page
 */
export function FollowUps({ level = 3 }: { level?: 2 | 3 }) {
  const now = useNow()
  const followUps = useFollowUps(now)
  const [next, ...rest] = followUps.filter(({ doneAt }) => doneAt === null)
  const done = followUps.filter(({ doneAt }) => doneAt !== null)
  if (followUps.length === 0) return <p className={`${looks.small} ${styles.hint}`}>{words.none}</p>
  return (
    <div className={styles.followUps}>
      {next ? (
        <NextFollowUp key={next.id} followUp={next} now={now} level={level} />
      ) : (
        <p className={`${looks.small} ${styles.hint}`}>{words.allDone}</p>
      )}
      {done.length > 0 && (
        <ul aria-label={words.allDoneTitle}>
          {done.map((followUp) => (
            <FollowUpLine key={followUp.id} followUp={followUp} now={now} />
          ))}
        </ul>
      )}
      {next && <Rest next={next} rest={rest} now={now} />}
    </div>
  )
}

interface RestProps {
  next: DueFollowUp
  rest: readonly DueFollowUp[]
  now: number
}

function Rest({ next, rest, now }: RestProps) {
  const [second] = rest
  const calendar = <CalendarButton followUps={[next, ...rest].filter(isDated)} />
  if (!second) return calendar
  return (
    <details>
      <summary className={styles.then}>
        {words.others(rest.length, whenInWords(second, now))}
      </summary>
      <ul aria-label={words.title}>
        {rest.map((followUp) => (
          <FollowUpLine key={followUp.id} followUp={followUp} now={now} />
        ))}
      </ul>
      {calendar}
    </details>
  )
}

/** A calendar has no place for what has no day. */
const isDated = ({ isUndated }: DueFollowUp): boolean => !isUndated
