import { type ReactNode, useId } from 'react'
import styles from './Section.module.css'

/** A section of a page with a heading. The page's address can name its id. */
export function Section({
  id,
  title,
  level = 2,
  children,
}: {
  id?: string
  title: string
  level?: 2 | 3 | 4
  children: ReactNode
}) {
  const heading = useId()
  const Heading = `h${level}` as const
  return (
    <section id={id} className={styles.section} aria-labelledby={heading}>
      <Heading id={heading} tabIndex={-1}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
