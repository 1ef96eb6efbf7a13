import { useId } from 'react'
import { useClock } from '@/components/shared/clock'
import { companyPage } from '@/components/shared/company-page'
import { Button } from '@/components/ui/Button'
import { day } from '@/locales/formats'
import { text } from '@/locales/text'
import type { CompanyLine, Home, NextThing } from '@/messages'
import styles from './Home.module.css'
import { callTime, dueDay, isLate } from './when'

const words = text.home
const { picker } = text.panel

interface Props {
  companies: NonNullable<Home['companies']>
  onAll(): void
}

/** Every company as a row, by what is next with it. Each opens its page. */
export function Companies({ companies: { lines, open, closed }, onAll }: Props) {
  const heading = useId()
  const all = open + closed
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.headings}>
        <h2 id={heading} className={styles.heading}>
          {words.all}
        </h2>
        <span className={styles.soft}>{words.counts(open, closed)}</span>
      </div>
      <ul className={styles.companies} aria-label={words.all}>
        {lines.map((line) => (
          <Row key={line.companyId} line={line} />
        ))}
      </ul>
      {lines.length < all && (
        <Button className={styles.more} onClick={onAll}>
          {words.showAll(all)}
        </Button>
      )}
    </section>
  )
}

function Row({ line: { companyId, name, role, stage, next, lastCallAt } }: { line: CompanyLine }) {
  const isClosed = stage === 'closed'
  const isGoing = stage === 'interview' || stage === 'offer'
  return (
    <li className={isClosed ? `${styles.row} ${styles.closed}` : styles.row}>
      <div className={styles.about}>
        <a className={styles.name} href={companyPage(companyId)}>
          {name || words.unnamed}
        </a>
        {role && <p className={styles.small}>{role}</p>}
      </div>
      <span>
        <span className={isGoing ? `${styles.stage} ${styles.going}` : styles.stage}>
          {text.preparation.stages[stage]}
        </span>
      </span>
      <div className={styles.next}>{next && <Next next={next} />}</div>
      <p className={styles.last}>
        {lastCallAt === null ? picker.noCallYet : picker.lastCall(day.format(lastCallAt))}
      </p>
    </li>
  )
}

/** The next call, or the next thing to do. */
function Next({ next }: { next: NextThing }) {
  const when = useClock((now) =>
    next.kind === 'call' ? callTime(next.at, now) : dueDay(next.at, now),
  )
  const late = useClock((now) => next.kind === 'follow-up' && isLate(next.at, now))
  if (next.kind === 'call') return next.isRunning ? words.running : words.callOn(when)
  return (
    <>
      {text.followUps.what(next.followUp)}
      <p className={late ? styles.late : styles.small}>{when}</p>
    </>
  )
}
