import { type ComponentProps, useId } from 'react'
import styles from './Field.module.css'

/** A line of text with its label above it. */
export function Field({
  label,
  onValue,
  ...rest
}: ComponentProps<'input'> & { label: string; onValue(value: string): void }) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        autoComplete="off"
        maxLength={200}
        onChange={(event) => onValue(event.target.value)}
        {...rest}
      />
    </div>
  )
}
