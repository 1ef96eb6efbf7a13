import { type ComponentProps, useId } from 'react'
import looks from '@/components/ui/Looks.module.css'
import styles from './Field.module.css'
import { LineInput } from './LineInput'

type Props = ComponentProps<typeof LineInput> & { label: string; onValue(value: string): void }

/** A line of text with its label above it. */
export function Field({ label, onValue, ...rest }: Props) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={looks.small}>
        {label}
      </label>
      <LineInput id={id} onChange={(event) => onValue(event.target.value)} {...rest} />
    </div>
  )
}
