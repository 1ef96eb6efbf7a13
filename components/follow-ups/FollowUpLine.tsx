import { useId, useRef, useState } from 'react'
import looks from '@/components/ui/Looks.module.css'
import { Tick } from '@/components/ui/Tick'
import { text } from '@/locales/text'
import type { DueFollowUp } from '@/storage/records/due'
import { AnotherDay } from './AnotherDay'
import { isLate, whenInWords } from './days'
import { doneId, setDone } from './done'
import styles from './FollowUps.module.css'

const words = text.followUps

/** A follow-up in one line: a tick box, what to do, and the day. The day opens the choice of another one. */
export function FollowUpLine({ followUp, now }: { followUp: DueFollowUp; now: number }) {
  const [isMoving, setMoving] = useState(false)
  const day = useRef<HTMLButtonElement>(null)
  const whenId = useId()
  const isOpen = followUp.doneAt === null
  const when = whenInWords(followUp, now)
  const what = words.inShort(followUp)
  return (
    <li className={styles.line}>
      <Tick
        long
        id={doneId(followUp)}
        className={styles.what}
        checked={!isOpen}
        aria-describedby={whenId}
        onTick={(done) => setDone(followUp, done)}
      >
        <span>{what}</span>
      </Tick>
      {isOpen ? (
        <button
          ref={day}
          id={whenId}
          type="button"
          className={`${looks.bare} ${isLate(followUp, now) ? styles.late : styles.when}`}
          aria-label={words.moveTo(what, when)}
          aria-expanded={isMoving}
          onClick={() => setMoving(!isMoving)}
        >
          {when}
        </button>
      ) : (
        <span id={whenId} className={styles.when}>
          {when}
        </span>
      )}
      {isOpen && isMoving && (
        <AnotherDay
          followUp={followUp}
          now={now}
          onDone={() => {
            day.current?.focus()
            setMoving(false)
          }}
        />
      )}
    </li>
  )
}
