import { type ReactNode, useId, useState } from 'react'
import { useClock } from '@/components/shared/clock'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import type { ComingCall, Home } from '@/messages'
import { type Call, isRunning } from '@/storage/records/call'
import type { DueFollowUp } from '@/storage/records/due'
import { CallTile } from './CallTile'
import { DueTile } from './DueTile'
import styles from './Home.module.css'
import { isToday } from '@/components/shared/when'

const words = text.home
/** If nothing is to be done today, this many calls that come next are shown. */
const NEXT = 2

/** With little room, this many calls and this many follow-ups are shown. */
const FEW = 3

interface Props {
  home: Home
  /** On a small surface: there is little room, and every link opens a tab. The rest is found on the home. */
  few?: boolean
  /** What is left to prepare for a call. */
  leftOf(call: Call): ReactNode
}

/** The calls and the follow-ups of today. Without any: the next calls. */
export function Today({ home, few = false, leftOf }: Props) {
  const target = few ? '_blank' : undefined
  const heading = useId()
  const day = useClock((now) => new Date(now).setHours(12, 0, 0, 0))
  const { due, isDone, setDone } = useDue(home.due)
  const today = home.calls.filter((call) => isOfDay(call, day))
  const isFree = today.length === 0 && due.length === 0
  const calls = isFree ? home.calls.slice(0, NEXT) : today
  const most = few ? FEW : Infinity
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {isFree && calls.length > 0 ? words.next : words.today}
      </h2>
      {isFree && calls.length === 0 && <p className={looks.soft}>{words.nothing}</p>}
      <ul className={styles.tiles}>
        {calls.slice(0, most).map((coming) => (
          <CallTile
            key={coming.call.id}
            coming={coming}
            target={target}
            left={leftOf(coming.call)}
          />
        ))}
        {due.slice(0, most).map((followUp) => (
          <DueTile
            key={followUp.id}
            followUp={followUp}
            target={target}
            isDone={isDone(followUp.id)}
            onDone={(done) => setDone(followUp, done)}
          />
        ))}
      </ul>
    </section>
  )
}

const isOfDay = ({ call }: ComingCall, day: number): boolean =>
  isRunning(call) || (call.plannedAt !== null && isToday(call.plannedAt, day))

/** What is due, with what was done here. That stays: a wrong click can be taken back. */
function useDue(open: readonly DueFollowUp[]) {
  const [touched, setTouched] = useState<readonly { followUp: DueFollowUp; done: boolean }[]>([])
  const others = touched.flatMap(({ followUp }) =>
    open.some(({ id }) => id === followUp.id) ? [] : [followUp],
  )
  return {
    due: [...open, ...others].toSorted((a, b) => a.dueAt - b.dueAt),
    isDone: (id: string) => touched.some(({ followUp, done }) => followUp.id === id && done),
    setDone: (followUp: DueFollowUp, done: boolean) =>
      setTouched((known) => [
        ...known.filter((one) => one.followUp.id !== followUp.id),
        { followUp, done },
      ]),
  }
}
