import { useId, useState } from 'react'
import { send } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { dayOf, parseCalendarDate } from '@/method/follow-ups'
import type { DueFollowUp } from '@/storage/records/due'
import { choosableDays, choosableInWords, onAnotherDay, whenInWords } from './days'
import styles from './FollowUps.module.css'

const words = text.followUps

interface Props {
  followUp: DueFollowUp
  now: number
  onDone(): void
}

/**
 * Moves a follow-up to another day, at the same time of the day. If the typed day cannot be chosen, it says which
 * days can be chosen and which day it keeps.
 */
export function AnotherDay({ followUp, now, onDone }: Props) {
  const { companyId, callId, step, dueAt, isMoved } = followUp
  const move = (to: number | null) =>
    send('followUp.set', { companyId, callId, step, now: Date.now(), dueAt: to })
  const refusalId = useId()
  const [isRefused, setRefused] = useState(false)
  const check = (day: string, isWhole: boolean) => {
    const to = onAnotherDay(dueAt, day, now)
    const isKept = to !== null || day === dayOf(dueAt)
    setRefused(isWhole && !isKept)
    return { to, isKept }
  }
  return (
    <div className={styles.day}>
      <input
        ref={focusOnMount}
        type="date"
        className={looks.box}
        aria-label={words.moveTo(words.what(followUp), whenInWords(followUp, now))}
        {...choosableDays(now)}
        defaultValue={dayOf(dueAt)}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? refusalId : undefined}
        onChange={({ target }) => {
          // A date that is half typed is a different date, or none.
          const { to } = check(target.value, parseCalendarDate(target.value) !== null)
          if (to !== null) move(to)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          // The focus goes back to the button. Without this the same key presses the button.
          event.preventDefault()
          if (event.key === 'Escape' || check(event.currentTarget.value, true).isKept) onDone()
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
      {isRefused && (
        <output id={refusalId} className={styles.late}>
          {choosableInWords(followUp, now)}
        </output>
      )}
    </div>
  )
}

const focusOnMount = (input: HTMLInputElement | null) => input?.focus()
