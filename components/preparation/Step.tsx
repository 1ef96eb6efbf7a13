import { type ReactNode, useId } from 'react'
import { Icon } from '@/components/ui/Icon'
import looks from '@/components/ui/Looks.module.css'
import { Spoken } from '@/components/ui/Spoken'
import { text } from '@/locales/text'
import type { StepId } from '@/method/preparation-steps'
import styles from './Step.module.css'

const words = text.companyPage

/** One of the short steps. Its tick is no box to tick: what is written decides it. */
export function Step({
  id,
  title,
  done,
  children,
}: {
  id: StepId
  title: string
  done: boolean
  children: ReactNode
}) {
  const heading = useId()
  return (
    <section id={id} className={styles.step} aria-labelledby={heading}>
      <span className={done ? styles.done : styles.open}>{done && <Icon name="check" />}</span>
      <div className={styles.head}>
        <h2 id={heading} tabIndex={-1}>
          {title}
        </h2>
        <span className={looks.soft}>{words.steps[id]}</span>
        <Spoken>{done ? words.stepDone : words.stepOpen}</Spoken>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
