import type { ComponentProps } from 'react'
import looks from '@/components/ui/Looks.module.css'
import { LINE, useLimit } from './limit'

type Props = ComponentProps<'input'> & {
  /** How many letters its record takes. */
  limit?: number
}

/** A line of text. */
export function LineInput({ limit = LINE, className = '', ...rest }: Props) {
  const { attributes, said } = useLimit(rest.value, limit, rest['aria-describedby'])
  return (
    <>
      <input
        className={`${looks.box} ${className}`}
        dir="auto"
        autoComplete="off"
        {...rest}
        {...attributes}
      />
      {said}
    </>
  )
}
