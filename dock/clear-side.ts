import { attempt } from '@/meetings/attempt'
import type { DockSettings } from '@/messages'

type Side = DockSettings['side']

/** The buttons of the call page; none if the page makes reading fail. */
export const pageButtons = (): ArrayLike<Element> =>
  attempt(() => document.querySelectorAll('button')) ?? []

/**
 * The side on which a dock of this width covers fewer of the page's buttons. Before a call it must not cover the button
 * that joins. It reads nothing of the page but the positions of its buttons.
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
