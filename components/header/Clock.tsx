import { useSyncExternalStore } from 'react'
import { clockTime } from '@/components/ui/time'
import { text } from '@/locales/text'
import { type Call, timeInCall } from '@/storage/records/call'
import styles from './CallHeader.module.css'

const texts = text.panel.header

function everySecond(onTick: () => void): () => void {
  const timer = setInterval(onTick, 1000)
  return () => clearInterval(timer)
}
const wholeSeconds = () => Math.floor(Date.now() / 1000)

/** The time gone in the call, and a thin line of the planned length. */
export function Clock({ call }: { call: Call }) {
  const now = useSyncExternalStore(everySecond, wholeSeconds) * 1000
  const gone = timeInCall(call, now)
  if (gone === null) return <span className={styles.clock}>{texts.notStarted}</span>
  const planned = call.plannedMinutes * 60_000
  return (
    <span className={styles.clock} role="timer" aria-label={texts.clock}>
      {clockTime(gone)}
      <progress
        className={styles.length}
        max={planned}
        value={Math.min(gone, planned)}
        aria-label={texts.plannedOf(call.plannedMinutes)}
        title={texts.plannedOf(call.plannedMinutes)}
      />
    </span>
  )
}
