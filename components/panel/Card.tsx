import type { ReactNode } from 'react'
import { WholeList } from '@/components/checklists/WholeList'
import { AllNotes } from '@/components/notes/NoteList'
import { Advice } from '@/components/phases/Advice'
import { QuestionCard } from '@/components/prompts/QuestionCard'
import { cardHeadingId } from '@/components/shared/turn-card'
import { type Front, useFront, useIsBrought } from '@/components/shared/panel-state'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import styles from './Card.module.css'
import {
  AllQuestions,
  brought,
  ClosingCard,
  filing,
  lastTime,
  overPrompt,
  underItem,
  underPrompt,
  YourTurn,
} from './slots'

/** The large part of the panel. It holds one thing at a time. */
export function Card() {
  const front = useFront()
  const isBrought = useIsBrought()
  return (
    <div
      key={front.kind === 'question' ? front.subject : front.kind}
      className={[
        styles.card,
        front.kind === 'closing' && styles.closing,
        isBrought && styles.brought,
      ]
        .filter(Boolean)
        .join(' ')}
      data-card={front.kind}
    >
      {isBrought && brought}
      {contentOf(front)}
    </div>
  )
}

function contentOf(front: Front): ReactNode {
  switch (front.kind) {
    case 'list':
      return <WholeList advice={<Advice />} under={underItem} />
    case 'question':
      return <QuestionCard subject={front.subject} under={underPrompt} over={overPrompt} />
    case 'last-time':
      return <LastTimeCard />
    case 'closing':
      return <ClosingCard />
    case 'questions':
      return <AllQuestions />
    case 'your-turn':
      return <YourTurn />
    case 'notes':
      return <AllNotes filing={filing} />
    default:
      throw new Error('The card has nothing to show')
  }
}

function LastTimeCard() {
  return (
    <div className={styles.lastTime}>
      <h2 id={cardHeadingId} tabIndex={-1} className={looks.heading}>
        {text.history.lastTime}
      </h2>
      {/* It has no control in it. With a tab stop the keyboard can scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} tabIndex={0} aria-label={text.history.lastTime}>
        {lastTime}
      </section>
    </div>
  )
}
