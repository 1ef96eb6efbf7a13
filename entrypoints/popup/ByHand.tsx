import { HandClock } from '@/components/call-header/HandClock'
import { useMirror } from '@/components/mirror/mirror'
import { attend } from '@/components/shared/attend'
import { useClock } from '@/components/shared/clock'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import { type Call, IMMINENT_MS, isRunning } from '@/storage/records/call'
import { isOver } from './over'
import styles from './Popup.module.css'

const words = text.attendance
/** Whoever is this late may not come. */
const LATE_MS = 10 * 60_000

/** What the candidate says of a call that no page shows, as on the phone: that it begins, ends, or that nobody came. */
export function ByHand() {
  const call = useMirror((mirror) => mirror.call)
  return call && <WithCall call={call} />
}

function WithCall({ call }: { call: Call }) {
  const { plannedAt, missed } = call
  const isNear = useClock((now) => plannedAt === null || plannedAt - now < IMMINENT_MS)
  const isLate = useClock((now) => plannedAt !== null && now - plannedAt > LATE_MS)
  if (isOver(call))
    return (
      missed && (
        <p className={styles.hand}>
          <span>{words.marked}</span>
          <Button look="quiet" onClick={() => attend(call, 'came')}>
            {words.came}
          </Button>
        </p>
      )
    )
  if (!isNear && !isRunning(call)) return null
  return (
    <p className={styles.hand}>
      <HandClock call={call} />
      {isLate && !isRunning(call) && (
        <Button onClick={() => attend(call, 'nobody')}>{words.nobody}</Button>
      )}
    </p>
  )
}
