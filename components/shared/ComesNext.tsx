import { text } from '@/locales/text'
import type { NextThing } from '@/messages'
import { useClock } from './clock'
import styles from './ComesNext.module.css'
import { callTime, dueDay, isLate } from './when'

const words = text.home

/** The next call with a company, or the next thing to do. */
export function ComesNext({ next }: { next: NextThing }) {
  const when = useClock((now) =>
    next.kind === 'call' ? callTime(next.at, now) : dueDay(next.at, now),
  )
  const late = useClock((now) => next.kind === 'follow-up' && isLate(next.at, now))
  if (next.kind === 'call') return next.isRunning ? words.running : words.callOn(when)
  return (
    <>
      {text.followUps.what(next.followUp)}
      <p className={late ? styles.late : styles.when}>{when}</p>
    </>
  )
}
