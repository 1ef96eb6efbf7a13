import { type ComponentProps } from 'react'
import styles from './GrowingText.module.css'

/** A text box that grows with its text. Its class can limit the height. */
export function GrowingText({ className = '', ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      dir="auto"
      rows={1}
      // `LONG_LENGTH` of the records, which ui/ does not import. A test compares the two.
      maxLength={100_000}
      className={`${styles.text} ${className}`}
      {...rest}
    />
  )
}
