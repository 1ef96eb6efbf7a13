import type { ComponentProps, ReactNode } from 'react'
import styles from './Button.module.css'

type Look = 'quiet' | 'plain' | 'main'

/** A button with words. */
export function Button({
  look = 'plain',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: Look }) {
  return (
    <button type="button" className={`${styles.button} ${styles[look]} ${className}`} {...rest} />
  )
}

/** A square button with a sign; `label` is its name for screen readers and its tooltip. */
export function IconButton({
  label,
  children,
  className = '',
  ...rest
}: ComponentProps<'button'> & { label: string; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`${styles.icon} ${className}`}
      {...rest}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  )
}
