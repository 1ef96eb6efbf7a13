import { useRef, useState } from 'react'
import { send } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import { Tick } from '@/components/ui/Tick'
import { text } from '@/locales/text'
import { dayOf } from '@/method/follow-ups'
import type { DueFollowUp } from '@/storage/records/due'
import { AnotherDay } from './AnotherDay'
import { isLate, laterToday, whenInWords } from './days'
import { doneId, setDone } from './done'
import styles from './FollowUps.module.css'
import { Letter } from './Letter'
import { isIn } from './mention'
import { hasLetter, type LetterFollowUp, useLetter } from './use-letter'

const words = text.followUps

interface Props {
  followUp: DueFollowUp
  now: number
  /** The level of its heading in the page. */
  level: 2 | 3
}

/** The next follow-up: what to do, how, when, and one main button for it. */
export function NextFollowUp({ followUp, now, level }: Props) {
  const [opened, setOpened] = useState<'day' | 'letter' | null>(null)
  const openedBy = useRef<HTMLElement>(null)
  const toggle = (what: 'day' | 'letter', by: HTMLElement) => {
    openedBy.current = by
    setOpened(opened === what ? null : what)
  }
  const close = () => {
    // The element with the focus leaves the page.
    openedBy.current?.focus()
    setOpened(null)
  }
  const Heading = `h${level}` as const
  const isThanksToday = followUp.kind === 'thank-you' && dayOf(followUp.dueAt) === dayOf(now)
  const act = { followUp, now, opened, onToggle: toggle }
  return (
    <div className={styles.next}>
      <Heading className={styles.heading}>
        {isThanksToday ? words.fresh(followUp) : words.inShort(followUp)}
      </Heading>
      {hasLetter(followUp) && <Mentioned followUp={followUp} now={now} />}
      <p className={isLate(followUp, now) ? styles.late : styles.when}>
        {whenInWords(followUp, now)} · {words.how(followUp)}
      </p>
      <div className={styles.acts}>
        {hasLetter(followUp) ? <WithLetter {...act} /> : <WithoutLetter followUp={followUp} />}
        <Later {...act} />
      </div>
      {opened === 'day' && <AnotherDay followUp={followUp} now={now} onDone={close} />}
      {opened === 'letter' && hasLetter(followUp) && (
        <Letter followUp={followUp} now={now} onClose={close} />
      )}
    </div>
  )
}

/** What the letter mentions, in a sentence. */
function Mentioned({ followUp, now }: { followUp: LetterFollowUp; now: number }) {
  const { letter, mentions } = useLetter(followUp, now)
  const mentioned = mentions.filter((mention) => isIn(letter, mention))
  if (mentioned.length === 0) return null
  // Two notes may say the same.
  const once = [...new Set(mentioned.map(({ text: noted }) => noted))]
  return <p className={styles.mentioned}>{text.letter.mentions(once)}</p>
}

interface ActProps {
  followUp: DueFollowUp
  now: number
  opened: 'day' | 'letter' | null
  onToggle(what: 'day' | 'letter', by: HTMLElement): void
}

function WithLetter({ followUp, opened, onToggle }: ActProps) {
  return (
    <>
      <Button
        look="main"
        aria-expanded={opened === 'letter'}
        onClick={({ currentTarget }) => onToggle('letter', currentTarget)}
      >
        {text.letter.open}
      </Button>
      <Tick
        id={doneId(followUp)}
        className={styles.sent}
        aria-label={words.isDone(words.sent, words.inShort(followUp))}
        checked={false}
        onTick={(done) => setDone(followUp, done)}
      >
        {words.sent}
      </Tick>
    </>
  )
}

function WithoutLetter({ followUp }: { followUp: DueFollowUp }) {
  return (
    <Button
      look="main"
      id={doneId(followUp)}
      aria-label={words.isDone(words.done, words.inShort(followUp))}
      onClick={() => setDone(followUp, true)}
    >
      {words.done}
    </Button>
  )
}

/** Puts it off: first by one tap to the same evening, else to another day. */
function Later({ followUp, now, opened, onToggle }: ActProps) {
  const { companyId, callId, step, dueAt, isMoved } = followUp
  const later = laterToday(now)
  if (hasLetter(followUp) && !isMoved && later !== null && dayOf(dueAt) === dayOf(now))
    return (
      <Button
        look="quiet"
        onClick={() =>
          send('followUp.set', { companyId, callId, step, now: Date.now(), dueAt: later })
        }
      >
        {words.laterToday}
      </Button>
    )
  return (
    <Button
      look="quiet"
      aria-label={words.moveTo(words.inShort(followUp), whenInWords(followUp, now))}
      aria-expanded={opened === 'day'}
      onClick={({ currentTarget }) => onToggle('day', currentTarget)}
    >
      {words.move}
    </Button>
  )
}
