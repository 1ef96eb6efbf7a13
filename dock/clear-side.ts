import { attempt } from '@/meetings/attempt'
import type { DockSettings } from '@/messages'

type Side = DockSettings['side']

/** The buttons of the call page; none where the page stands in the way of looking. */
export const pageButtons = (): ArrayLike<Element> =>
  attempt(() => document.querySelectorAll('button')) ?? []

/**
 * The side on which a dock of this width lies over fewer of the page's buttons: before a call, it must
 * not cover the one that joins. Asks nothing of the page but where its buttons are.
 */
export function clearSide({ side, width }: DockSettings, buttons: ArrayLike<Element>): Side {
  const other = side === 'left' ? 'right' : 'left'
  return covered(side, width, buttons) > covered(other, width, buttons) ? other : side
}

function covered(side: Side, width: number, buttons: ArrayLike<Element>): number {
  const from = side === 'left' ? 0 : innerWidth - width
  return Array.from(buttons).filter((button) => {
    const { left, right } = button.getBoundingClientRect()
    return right > left && right > from && left < from + width
  }).length
}
