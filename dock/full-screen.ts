import { attempt } from '@/meetings/attempt'

/**
 * Puts the dock where it is seen. Of a page in full screen, only the inside of one element is shown.
 *
 * `moveBefore` takes the dock there and back with the panel's frame and the text in it. Any other way reloads the frame.
 *
 * @returns whether it is seen. It is not in the full screen of a video or a frame, which draw nothing that is put into
 *   them, nor in a browser without `moveBefore`.
 */
export function bringIntoSight(host: HTMLElement): boolean {
  const root = document.documentElement
  const shown = document.fullscreenElement ?? root
  if (!host.isConnected) root.append(host)
  const isSeenThere = shown === root || host.parentNode === shown || drawsChildren(shown)
  const place = isSeenThere ? shown : root
  if (host.parentNode !== place) attempt(() => place.moveBefore(host, null))
  return host.parentNode === shown
}

function drawsChildren(element: Element): boolean {
  const child = document.createElement('div')
  element.append(child)
  const isDrawn = child.getClientRects().length > 0
  child.remove()
  return isDrawn
}
