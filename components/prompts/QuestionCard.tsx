import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { cardHeadingId } from '@/components/shared/turn-card'
import { useAsk } from '@/components/shared/use-ask'
import { useCall } from '@/components/shared/use-call'
import { sideOf } from '@/components/shared/use-strip'
import looks from '@/components/ui/Looks.module.css'
import { Scroll } from '@/components/ui/Scroll'
import { isPromptId, type PromptId } from '@/method/prompts'
import { AskedByThem } from './AskedByThem'
import { MarkToggle, type QuestionMark, toggleMark } from './MarkToggle'
import styles from './QuestionCard.module.css'
import { TheyAsk } from './TheyAsk'
import { useIsGreyed } from './trend'
import { useMark } from './use-prompts'
import { YouAsk } from './YouAsk'

export interface Slots {
  /** The form under a question of the method. */
  under?: ((promptId: PromptId) => ReactNode) | undefined
  /** Stands before the candidate's points, instead of the reason for the question. */
  over?: ((promptId: PromptId) => ReactNode) | undefined
}

/** One question with all that belongs to it. Enter on its heading marks it as asked or answered. */
export function QuestionCard({ subject, under, over }: Slots & { subject: string }) {
  const call = useCall()
  const isTheirs = sideOf(subject) === 'they-ask'
  const next = useNextMark(subject, isTheirs)
  const heading = useRef<HTMLHeadingElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target !== heading.current || event.repeat) return
    event.preventDefault()
    toggleMark(call, next, subject)
  }
  const own = isPromptId(subject) ? subject : null
  return (
    // The key works on the heading alone. It is the keyboard's way to the button beside it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article className={styles.question} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <h2 ref={heading} id={cardHeadingId} tabIndex={-1} className={styles.ask}>
          <Ask subject={subject} />
        </h2>
        {isTheirs && <MarkToggle kind="answered" subject={subject} />}
      </header>
      <Scroll className={styles.body}>
        {isTheirs ? (
          <TheyAsk subject={subject} under={own && under?.(own)} over={own && over?.(own)} />
        ) : (
          <YouAsk subject={subject} under={own && under?.(own)} />
        )}
        {/* It comes by itself. At the end it moves nothing that is being read. */}
        {isTheirs && <AskedByThem subject={subject} />}
      </Scroll>
    </article>
  )
}

function Ask({ subject }: { subject: string }) {
  const ask = useAsk(subject)
  return useIsGreyed(subject) ? <span className={looks.soft}>{ask}</span> : ask
}

/** What Enter marks: a question of theirs is answered, one to ask is first asked and then answered. */
function useNextMark(subject: string, isTheirs: boolean): QuestionMark {
  const asked = useMark('asked', subject) !== undefined
  return isTheirs || asked ? 'answered' : 'asked'
}
