import { createContext, type ReactNode, use, useId } from 'react'
import looks from '@/components/ui/Looks.module.css'

/** Letters of a line of text and of a text of many lines: `SHORT_LENGTH` and `LONG_LENGTH` of the records, which ui/ does not import. A test compares them. */
export const LINE = 500
export const LONG = 100_000

interface FieldWords {
  tooLong(limit: number): string
}

/** What a field says by itself. Each surface gives the words when it is mounted. */
export const FieldWords = createContext<FieldWords>({ tooLong: String })

/**
 * Nothing that is typed or pasted is cut. A text over its limit stays in its field, and the field says that it is not
 * saved.
 *
 * @param described the id of the field's description, if it has one
 * @returns what the field gets, and what stands behind it
 */
export function useLimit(value: unknown, limit: number, described?: string) {
  const id = useId()
  const { tooLong } = use(FieldWords)
  const isOver = typeof value === 'string' && value.length > limit
  const attributes = isOver
    ? { 'aria-invalid': true, 'aria-describedby': [described, id].filter(Boolean).join(' ') }
    : {}
  const said: ReactNode = isOver && (
    <p id={id} role="alert" className={looks.problem}>
      {tooLong(limit)}
    </p>
  )
  return { attributes, said }
}
