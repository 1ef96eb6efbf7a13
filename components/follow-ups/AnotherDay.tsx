import { send } from '@/components/mirror/store'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import type { DueFollowUp } from '@/storage/records/due'
import { choosableDays, dayOf, onAnotherDay, whenInWords } from './days'
import styles from './FollowUps.module.css'

const words = text.followUps

interface Props {
  due: DueFollowUp
  now: number
  onDone(): void
}

/** Puts a follow-up off, or brings it forward; it keeps its time of the day. */
export function AnotherDay({ due, now, onDone }: Props) {
  const { companyId, callId, step, dueAt, isMoved } = due
  const move = (to: number | null) =>
    send('followUp.set', { companyId, callId, step, now: Date.now(), dueAt: to })
  const { min, max } = choosableDays(now)
  return (
    <div className={styles.day}>
      <input
        ref={focusOnMount}
        type="date"
        aria-label={words.moveTo(words.what(due), whenInWords(due, now))}
        min={min}
        max={max}
        defaultValue={dayOf(dueAt)}
        onChange={({ target }) => {
          // A date that is half typed is another, or none.
          const to = onAnotherDay(dueAt, target.value, now)
          if (to !== null) move(to)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          // Else the same key would press the button that the keyboard goes back to.
          event.preventDefault()
          onDone()
        }}
      />
      {isMoved && (
        <Button
          look="quiet"
          onClick={() => {
            move(null)
            onDone()
          }}
        >
          {words.moveBack}
        </Button>
      )}
    </div>
  )
}

const focusOnMount = (input: HTMLInputElement | null) => input?.focus()
