import { attempt } from '@/meetings/attempt'
import type { DockSettings } from '@/messages'

/**
 * The call page's own panel at the dock's edge: its chat, or its list of people. It is told by its shape alone: narrow,
 * tall, at the edge, without moving pictures, and with no other element of its size beside it, as people's tiles have.
 */

/** CSS pixels. */
const NARROWEST = 200
const WIDEST = 480
/** The panel may stand this far from the edge. */
const GAP = 32
/** Of the page's height. */
const TALL = 0.6

/**
 * @param host the dock's own element, which does not count
 * @returns how much of the page the panel takes, from the edge on, in CSS pixels; 0 without one
 */
export function pagePanel(side: DockSettings['side'], host: Element): number {
  const x = side === 'left' ? GAP + 8 : innerWidth - GAP - 8
  const taken = stackAt(document, x, innerHeight * 0.4).map((element) =>
    element === host ? 0 : takenBy(element, side),
  )
  return Math.max(0, ...taken)
}

/** The elements at a point, those of an inner frame of the same site too: Zoom's call is in one. */
function stackAt(page: Document, x: number, y: number): Element[] {
  const stack = page.elementsFromPoint(x, y)
  const frame = stack.find((element) => element instanceof HTMLIFrameElement)
  const inner = attempt(() => frame?.contentDocument)
  return inner ? inner.elementsFromPoint(x, y) : stack
}

function takenBy(element: Element, side: DockSettings['side']): number {
  const box = element.getBoundingClientRect()
  const { left, right, width, height } = box
  const [gap, taken] = side === 'left' ? [left, right] : [innerWidth - right, innerWidth - left]
  const hasShape =
    width >= NARROWEST && width <= WIDEST && height >= innerHeight * TALL && Math.abs(gap) <= GAP
  return hasShape && !element.querySelector('video, canvas') && !isTile(element, box) ? taken : 0
}

/** Whether an element is a person's tile, or fills one. */
function isTile(element: Element, box: DOMRect): boolean {
  const parent = element.parentElement
  if (!parent) return false
  if (isAsLarge(parent, box)) return isTile(parent, box)
  return [...parent.children].some((other) => other !== element && isAsLarge(other, box))
}

/** The browser shares a width out in parts of a pixel. */
function isAsLarge(element: Element, { width, height }: DOMRect): boolean {
  const box = element.getBoundingClientRect()
  return Math.abs(box.width - width) < 1 && Math.abs(box.height - height) < 1
}
