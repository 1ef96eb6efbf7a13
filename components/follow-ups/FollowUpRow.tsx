import { useId, useState } from 'react'
import { send } from '@/components/mirror/store'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import type { DueFollowUp } from '@/storage/records/due'
import { AnotherDay } from './AnotherDay'
import { whenInWords } from './days'
import styles from './FollowUps.module.css'
import { ThankYou } from './ThankYou'

const words = text.followUps

interface Props {
  due: DueFollowUp
  now: number
  /** The first that is open, which says more than the others. */
  isNext: boolean
}

type Opened = 'day' | 'letter' | null

/** One thing to do: a tick, what, when, and for the next one what to watch. */
export function FollowUpRow({ due, now, isNext }: Props) {
  const [opened, setOpened] = useState<Opened>(null)
  const opens = (what: Opened) => setOpened((known) => (known === what ? null : what))
  const whenId = useId()
  const { companyId, callId, step, doneAt, dueAt } = due
  const isOpen = doneAt === null
  const isLate = isOpen && dueAt < now
  return (
    <li className={styles.row}>
      <label className={styles.what}>
        <input
          type="checkbox"
          className={styles.box}
          checked={!isOpen}
          aria-describedby={whenId}
          onChange={({ target }) =>
            send('followUp.set', { companyId, callId, step, now: Date.now(), done: target.checked })
          }
        />
        <span>{words.what(due)}</span>
      </label>
      <div className={styles.more}>
        <p id={whenId} className={isLate ? styles.late : styles.when}>
          {whenInWords(due, now)}
          {isNext && ` · ${words.how(due)}`}
        </p>
        {isOpen && (
          <span className={styles.acts}>
            {due.kind === 'thank-you' && (
              <Button aria-expanded={opened === 'letter'} onClick={() => opens('letter')}>
                {text.thankYou.open}
              </Button>
            )}
            <Button
              look="quiet"
              aria-label={words.moveTo(words.what(due))}
              aria-expanded={opened === 'day'}
              onClick={() => opens('day')}
            >
              {words.move}
            </Button>
          </span>
        )}
      </div>
      {isOpen && opened === 'day' && (
        <AnotherDay due={due} now={now} onDone={() => setOpened(null)} />
      )}
      {isOpen && opened === 'letter' && (
        <ThankYou due={due} now={now} onClose={() => setOpened(null)} />
      )}
    </li>
  )
}
