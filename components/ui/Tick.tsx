import type { ComponentProps, ReactNode } from 'react'
import styles from './Tick.module.css'

interface Props extends Omit<ComponentProps<'input'>, 'onChange'> {
  checked: boolean
  onTick(on: boolean): void
  /** The words may fill several lines. */
  long?: boolean
  children: ReactNode
}

/** A box to tick, or a radio button, with its words beside it. `className` is that of the label. */
export function Tick({ onTick, long, className = '', children, ...rest }: Props) {
  return (
    <label className={`${styles.tick} ${long ? styles.long : ''} ${className}`}>
      <input type="checkbox" onChange={({ target }) => onTick(target.checked)} {...rest} />
      {children}
    </label>
  )
}
