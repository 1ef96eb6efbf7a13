import { useRef } from 'react'
import { type Mirror, useMirror } from '@/components/mirror/mirror'

/**
 * Rows of the mirror. While they are the same rows, it is the same list, and nothing renders. Unlike `useShallow` it
 * makes no map of them at every key, so thousands of rows cost little.
 */
export function useRows<Row>(select: (mirror: Mirror) => readonly Row[]): readonly Row[] {
  const last = useRef<readonly Row[]>([])
  return useMirror((mirror) => {
    const rows = select(mirror)
    if (!isSame(last.current, rows)) last.current = rows
    return last.current
  })
}

const isSame = <Row>(one: readonly Row[], other: readonly Row[]): boolean =>
  one.length === other.length && one.every((row, index) => row === other[index])
