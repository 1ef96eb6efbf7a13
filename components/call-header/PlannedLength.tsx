import { useId, useState } from 'react'
import { useTimeInCall } from '@/components/shared/clock'
import { send } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { LONGEST_PLANNED_MINUTES, SHORTEST_PLANNED_MINUTES } from '@/method/call-shape'
import { type Call, isRunning } from '@/storage/records/call'
import styles from './Clock.module.css'

const words = text.plannedLength
const usual = [15, 25, 30, 45, 60]
const STEP = 5
/** A candidate waits no longer than this for the others. Later the clock has another reason to begin anew. */
const WAITING_MS = 20 * 60_000
/** The nearest length that a call may have. */
const within = (minutes: number) =>
  Math.min(LONGEST_PLANNED_MINUTES, Math.max(SHORTEST_PLANNED_MINUTES, minutes))

interface Props {
  call: Call
  label?(minutes: number): string
}

/** The planned length. A tap on it, or on the clock, offers other lengths. */
export function PlannedLength({ call, label = words.short }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={`${looks.bare} ${looks.small} ${styles.length}`}
        popoverTarget={id}
        aria-label={`${label(call.plannedMinutes)}. ${words.change}`}
        title={words.title}
      >
        {label(call.plannedMinutes)}
      </button>
      <dialog
        id={id}
        popover="auto"
        className={`${looks.card} ${styles.choice}`}
        aria-label={words.title}
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        // The lengths stay until the popover is closed. By then the browser has given the focus back.
        onToggle={({ newState }) => newState === 'closed' && setOpen(false)}
      >
        {open && <Lengths call={call} popoverId={id} />}
      </dialog>
    </>
  )
}

const editLength = (id: string, companyId: string, minutes: number) =>
  send('call.edit', { id, companyId, now: Date.now(), plannedMinutes: within(minutes) })

/** Offers five minutes less or more, and the usual lengths. */
export function Lengths({ call, popoverId }: { call: Call; popoverId: string }) {
  const { id, companyId, plannedMinutes } = call
  const plan = (minutes: number) => editLength(id, companyId, minutes)
  const close = () => document.getElementById(popoverId)?.hidePopover()
  const choose = (minutes: number) => {
    plan(minutes)
    close()
  }
  return (
    <>
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
      <Restart call={call} onDone={close} />
    </>
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
