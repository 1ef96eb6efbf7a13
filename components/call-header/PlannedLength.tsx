import { useId, useState } from 'react'
import { useTimeInCall } from '@/components/shared/clock'
import { send } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import { LONGEST_PLANNED_MINUTES, SHORTEST_PLANNED_MINUTES } from '@/method/call-shape'
import type { Call } from '@/storage/records/call'
import styles from './Clock.module.css'

const words = text.plannedLength
const usual = [15, 25, 30, 45, 60]
const STEP = 5
/** Nobody is waited for longer than this. */
const WAITING_MS = 20 * 60_000
const within = (minutes: number) =>
  Math.min(LONGEST_PLANNED_MINUTES, Math.max(SHORTEST_PLANNED_MINUTES, minutes))

interface Props {
  call: Call
  label?(minutes: number): string
}

/** The planned length; a tap on it, or on the clock, offers others without leaving the call. */
export function PlannedLength({ call, label = words.short }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={styles.length}
        popoverTarget={id}
        aria-label={`${label(call.plannedMinutes)}. ${words.change}`}
        title={words.title}
      >
        {label(call.plannedMinutes)}
      </button>
      <dialog
        id={id}
        popover="auto"
        className={styles.choice}
        aria-label={words.title}
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        // Only once it is closed, and the keyboard is back where it was.
        onToggle={({ newState }) => newState === 'closed' && setOpen(false)}
      >
        {open && <Lengths call={call} popoverId={id} />}
      </dialog>
    </>
  )
}

const editLength = (id: string, companyId: string, minutes: number) =>
  send('call.edit', { id, companyId, now: Date.now(), plannedMinutes: within(minutes) })

/** Five minutes less or more, or one of the usual lengths. */
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
        <span className={styles.now} aria-live="polite">
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

/** Who joins early waits; the clock, and with it every phase, begins when the others have come. */
function Restart({ call, onDone }: { call: Call; onDone(): void }) {
  const { id, companyId, endedAt } = call
  const mayWait = useTimeInCall((gone) => gone !== null && endedAt === null && gone < WAITING_MS)
  if (!mayWait) return null
  const restart = () => {
    send('call.restart', { id, companyId, now: Date.now() })
    onDone()
  }
  return <Button onClick={restart}>{words.restart}</Button>
}
