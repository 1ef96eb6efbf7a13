import { useTimeInCall } from '@/components/shared/clock'
import looks from '@/components/ui/Looks.module.css'
import { clockTime } from '@/components/ui/time'
import { text } from '@/locales/text'
import type { Call } from '@/storage/records/call'
import styles from './CallHeader.module.css'

/** The time gone in the call, and the planned length. */
export function Clock({ call }: { call: Call }) {
  const gone = useTimeInCall((ms) => clockTime(ms ?? 0))
  return (
    <span className={styles.clock}>
      <span role="timer" aria-label={text.panel.header.clock}>
        {gone}
      </span>{' '}
      <span className={looks.small}>{text.plannedLength.short(call.plannedMinutes)}</span>
    </span>
  )
}
