import { useTimeInCall } from '@/components/shared/clock'
import { send } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { LONGEST_PLANNED_MINUTES, SHORTEST_PLANNED_MINUTES } from '@/method/call-shape'
import { type Call, isRunning } from '@/storage/records/call'
import styles from './Lengths.module.css'

const words = text.plannedLength
const usual = [15, 25, 30, 45, 60]
const STEP = 5
/** A candidate waits no longer than this for the others. Later the clock has another reason to begin anew. */
const WAITING_MS = 20 * 60_000
/** The nearest length that a call may have. */
const within = (minutes: number) =>
  Math.min(LONGEST_PLANNED_MINUTES, Math.max(SHORTEST_PLANNED_MINUTES, minutes))

const editLength = (id: string, companyId: string, minutes: number) =>
  send('call.edit', { id, companyId, now: Date.now(), plannedMinutes: within(minutes) })

/** The planned length: five minutes less or more, and the usual lengths. A choice is the end of it. */
export function Lengths({ call, onDone }: { call: Call; onDone(): void }) {
  const { id, companyId, plannedMinutes } = call
  const plan = (minutes: number) => editLength(id, companyId, minutes)
  const choose = (minutes: number) => {
    plan(minutes)
    onDone()
  }
  return (
    <section className={styles.lengths} aria-label={words.title}>
      <p className={styles.question}>{words.title}</p>
      <div className={styles.steps}>
        <Button aria-label={words.less(STEP)} onClick={() => plan(plannedMinutes - STEP)}>
          −{STEP}
        </Button>
        <span className={looks.numbers} aria-live="polite">
          {words.minutes(plannedMinutes)}
        </span>
        <Button aria-label={words.more(STEP)} onClick={() => plan(plannedMinutes + STEP)}>
          +{STEP}
        </Button>
      </div>
      <div className={styles.usual}>
        {usual.map((minutes) => (
          <Button
            key={minutes}
            aria-label={words.minutes(minutes)}
            aria-pressed={minutes === plannedMinutes}
            onClick={() => choose(minutes)}
          >
            {minutes}
          </Button>
        ))}
      </div>
      <Restart call={call} onDone={onDone} />
    </section>
  )
}

/** Restarts the clock, and so the phases: when the others come, or if it began with something else. */
function Restart({ call, onDone }: { call: Call; onDone(): void }) {
  const { id, companyId } = call
  const isEarly = useTimeInCall((gone) => gone !== null && gone < WAITING_MS)
  if (!isRunning(call)) return null
  const restart = () => {
    send('call.restart', { id, companyId, now: Date.now() })
    onDone()
  }
  return <Button onClick={restart}>{isEarly ? words.cameNow : words.restart}</Button>
}
