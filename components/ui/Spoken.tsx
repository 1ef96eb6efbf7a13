import type { ReactNode } from 'react'
import styles from './Spoken.module.css'

/** Words for screen readers only. The page shows the same in another way. */
export function Spoken({
  as: Element = 'span',
  children,
}: {
  as?: 'span' | 'h1' | 'h2' | 'legend'
  children: ReactNode
}) {
  return <Element className={styles.spoken}>{children}</Element>
}
