import { send } from '@/components/mirror/mirror'
import { useClock } from '@/components/shared/clock'
import { callPage, companyPage } from '@/components/shared/company-page'
import { Button } from '@/components/ui/Button'
import { LinkButton } from '@/components/ui/LinkButton'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import type { DueFollowUp } from '@/storage/records/due'
import type { Target } from './CallTile'
import styles from './Home.module.css'
import { dueDay, isLate } from '@/components/shared/when'

const words = text.home

interface Props {
  followUp: DueFollowUp
  target: Target
  isDone: boolean
  onDone(done: boolean): void
}

/** A follow-up that is due, with the one thing to do about it. After that it stays, so that it can be taken back. */
export function DueTile({ followUp, target, isDone, onDone }: Props) {
  const { companyId, callId, step, kind, dueAt } = followUp
  const day = useClock((now) => dueDay(dueAt, now))
  const late = useClock((now) => isLate(dueAt, now))
  const set = (done: boolean) => {
    send('followUp.set', { companyId, callId, step, now: Date.now(), done })
    onDone(done)
  }
  const hasLetter = kind === 'thank-you' || kind === 'new-time'
  const what = text.followUps.what(followUp)
  return (
    <li className={styles.tile}>
      <div className={styles.about}>
        <a
          className={looks.nameLink}
          href={companyPage(companyId, 'follow-ups')}
          target={target}
          rel="noreferrer"
        >
          {isDone ? words.isDone(what) : what}
        </a>
        <p className={late && !isDone ? styles.late : styles.soft}>{day}</p>
      </div>
      <span className={styles.acts}>
        {hasLetter && !isDone && (
          <LinkButton href={callPage(callId)} target={target}>
            {text.letter.open}
          </LinkButton>
        )}
        <Button look={hasLetter || isDone ? 'quiet' : 'plain'} onClick={() => set(!isDone)}>
          {isDone ? words.undo : words.done}
        </Button>
      </span>
    </li>
  )
}
