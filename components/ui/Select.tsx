import { type ComponentProps, useId } from 'react'
import looks from '@/components/ui/Looks.module.css'
import styles from './Field.module.css'

/** A choice of one value, with its label above it. */
export function Select<Value extends string>({
  label,
  options,
  onValue,
  ...rest
}: Omit<ComponentProps<'select'>, 'value'> & {
  label: string
  value: Value
  /** Each value with its words, in their order. */
  options: readonly (readonly [Value, string])[]
  onValue(value: Value): void
}) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={looks.small}>
        {label}
      </label>
      <select
        id={id}
        className={looks.box}
        onChange={(event) => onValue(event.target.value as Value)}
        {...rest}
      >
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
