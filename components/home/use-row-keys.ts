import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'

/** How far a key leads from a row. */
const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
}

const indexOf = (element: EventTarget): number =>
  Number((element as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1)

/**
 * Arrow keys lead from the link of a row to that of the next one, Home and End to the first and the last, also to rows
 * that are not in the page yet.
 *
 * @param bringIn scrolls so that a row is in the page
 */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  count: number,
  bringIn: (index: number) => void,
) {
  const wanted = useRef<number | null>(null)
  const focusWanted = () => {
    if (wanted.current === null) return
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`)
    if (!link) return
    wanted.current = null
    link.focus()
  }
  // A row comes into the page some renderings after it was asked for.
  useLayoutEffect(focusWanted)
  return (event: KeyboardEvent) => {
    const step = steps[event.key]
    const index = indexOf(event.target)
    if (!step || index < 0 || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    wanted.current = Math.min(count - 1, Math.max(0, step(index, count)))
    bringIn(wanted.current)
    focusWanted()
  }
}
