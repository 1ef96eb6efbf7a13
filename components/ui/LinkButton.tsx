import type { ComponentProps } from 'react'
import styles from './Button.module.css'

/** A link that looks like a button: it leads to another page. */
export function LinkButton({
  look = 'plain',
  className = '',
  children,
  ...rest
}: ComponentProps<'a'> & { look?: 'quiet' | 'plain' | 'main' }) {
  return (
    <a className={`${styles.button} ${styles.link} ${styles[look]} ${className}`} {...rest}>
      {children}
    </a>
  )
}
