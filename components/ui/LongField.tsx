import { type ComponentProps, useId } from 'react'
import looks from '@/components/ui/Looks.module.css'
import styles from './Field.module.css'
import { GrowingText } from './GrowingText'

/** A text of any length with its label above it. While it is empty it shows the `hint`. */
export function LongField({
  label,
  hint,
  onValue,
  ...rest
}: ComponentProps<typeof GrowingText> & {
  label: string
  hint?: string
  onValue(value: string): void
}) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={looks.small}>
        {label}
      </label>
      <GrowingText
        id={id}
        placeholder={hint}
        onChange={(event) => onValue(event.target.value)}
        {...rest}
      />
    </div>
  )
}
