import { useTimeInCall } from '@/components/shared/clock'
import { closeBegins, plannedLength } from '@/method/call-shape'
import type { Call } from '@/storage/records/call'
import styles from './TimeLine.module.css'

/** The part of the planned time that is gone, as a thin line. A mark on it shows where the close begins. */
export function TimeLine({ call: { plannedMinutes, endedAt } }: { call: Call }) {
  const whole = plannedLength(plannedMinutes)
  // A hundred steps are enough: the line has a few hundred pixels.
  const percent = useTimeInCall((gone) =>
    endedAt === null ? Math.min(100, Math.round(((gone ?? 0) / whole) * 100)) : 100,
  )
  return (
    <div className={styles.line} aria-hidden="true">
      <div className={styles.gone} style={{ width: `${percent}%` }} />
      <div
        className={styles.close}
        style={{ insetInlineStart: `${(closeBegins(plannedMinutes) / whole) * 100}%` }}
      />
    </div>
  )
}
