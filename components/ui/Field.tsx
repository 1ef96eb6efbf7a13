import { type ComponentProps, useId } from 'react'
import looks from '@/components/ui/Looks.module.css'
import styles from './Field.module.css'

/** Letters of a name, or of a few words. `storage/` allows more: see `SHORT_LENGTH`. */
export const LINE_LENGTH = 200

/** A line of text with its label above it. */
export function Field({
  label,
  onValue,
  ...rest
}: ComponentProps<'input'> & { label: string; onValue(value: string): void }) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={looks.small}>
        {label}
      </label>
      <input
        id={id}
        className={looks.box}
        dir="auto"
        autoComplete="off"
        maxLength={LINE_LENGTH}
        onChange={(event) => onValue(event.target.value)}
        {...rest}
      />
    </div>
  )
}
