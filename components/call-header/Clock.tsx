import { useTimeInCall } from '@/components/shared/clock'
import { clockTime } from '@/components/ui/time'
import { text } from '@/locales/text'
import type { Call } from '@/storage/records/call'
import styles from './Clock.module.css'
import { PlannedLength } from './PlannedLength'

/** The time gone in the call, and the planned length. A tap changes the length. */
export function Clock({ call }: { call: Call }) {
  return (
    <div className={styles.clock}>
      <TimeGone />
      <PlannedLength call={call} />
    </div>
  )
}

function TimeGone() {
  const gone = useTimeInCall((ms) => (ms === null ? null : clockTime(ms)))
  if (gone === null) return <span>{text.panel.header.notStarted}</span>
  return (
    <span role="timer" aria-label={text.panel.header.clock}>
      {gone}
    </span>
  )
}
