import { type MouseEvent, useId, useRef, useState } from 'react'
import { send } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import { Tick } from '@/components/ui/Tick'
import { text } from '@/locales/text'
import type { DueFollowUp } from '@/storage/records/due'
import { AnotherDay } from './AnotherDay'
import { dayOf, whenInWords } from './days'
import styles from './FollowUps.module.css'
import { hasLetter, Letter } from './Letter'

const words = text.followUps

interface Props {
  followUp: DueFollowUp
  now: number
  /** Whether it is the first open one. That one says more. */
  isNext: boolean
}

type Opened = 'day' | 'letter' | null

/** One follow-up: a tick box, what to do, and when. The next one also says how. */
export function FollowUpRow({ followUp, now, isNext }: Props) {
  const [opened, setOpened] = useState<Opened>(null)
  const openedBy = useRef<HTMLButtonElement>(null)
  const toggle = (what: Opened) => (event: MouseEvent<HTMLButtonElement>) => {
    openedBy.current = event.currentTarget
    setOpened((known) => (known === what ? null : what))
  }
  const close = () => {
    // The element with the focus leaves the page.
    openedBy.current?.focus()
    setOpened(null)
  }
  const whenId = useId()
  const { companyId, callId, step, doneAt, dueAt } = followUp
  const isOpen = doneAt === null
  const when = whenInWords(followUp, now)
  const isLate = isOpen && dayOf(dueAt) < dayOf(now)
  return (
    <li className={styles.row}>
      <Tick
        long
        className={styles.what}
        checked={!isOpen}
        aria-describedby={whenId}
        onTick={(done) => send('followUp.set', { companyId, callId, step, now: Date.now(), done })}
      >
        <span>{words.what(followUp)}</span>
      </Tick>
      <div className={styles.more}>
        <p id={whenId} className={isLate ? styles.late : styles.when}>
          {when}
          {isNext && ` · ${words.how(followUp)}`}
        </p>
        {isOpen && (
          <span className={styles.acts}>
            {hasLetter(followUp) && (
              <Button aria-expanded={opened === 'letter'} onClick={toggle('letter')}>
                {text.letter.open}
              </Button>
            )}
            <Button
              look="quiet"
              aria-label={words.moveTo(words.what(followUp), when)}
              aria-expanded={opened === 'day'}
              onClick={toggle('day')}
            >
              {words.move}
            </Button>
          </span>
        )}
      </div>
      {isOpen && opened === 'day' && <AnotherDay followUp={followUp} now={now} onDone={close} />}
      {isOpen && opened === 'letter' && hasLetter(followUp) && (
        <Letter followUp={followUp} now={now} onClose={close} />
      )}
    </li>
  )
}
