import { type ComponentProps } from 'react'
import styles from './GrowingText.module.css'
import { LONG, useLimit } from './limit'

type Props = ComponentProps<'textarea'> & {
  /** How many letters its record takes. */
  limit?: number
}

/** A text box that grows with its text. Its class can limit the height. */
export function GrowingText({ limit = LONG, className = '', ...rest }: Props) {
  const { attributes, said } = useLimit(rest.value, limit, rest['aria-describedby'])
  return (
    <>
      <textarea
        dir="auto"
        rows={1}
        className={`${styles.text} ${className}`}
        {...rest}
        {...attributes}
      />
      {said}
    </>
  )
}
