import type { ReactNode } from 'react'
import styles from './Spoken.module.css'

/** Words for screen readers only. The page shows the same in another way. */
export function Spoken({
  as: Element = 'span',
  focusId,
  children,
}: {
  as?: 'span' | 'h1' | 'h2' | 'legend'
  /** By this id the keyboard focus can be moved to it. */
  focusId?: string
  children: ReactNode
}) {
  return (
    <Element
      id={focusId}
      tabIndex={focusId === undefined ? undefined : -1}
      className={styles.spoken}
    >
      {children}
    </Element>
  )
}
