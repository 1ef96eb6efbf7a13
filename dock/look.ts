import type { Captions, OnTurn } from '@/meetings/captions/captions'
import { MOST_HEARD, type CaptionsHeard } from '@/messages'

/** While nothing new is read, the region is searched for after so many looks: there may be another one by now. */
const SEARCH_EVERY = 3
/**
 * While somebody goes on and none of it is the others', every so many looks count as new. A message costs as much as a
 * look, and this one only says how long somebody talks.
 */
const GOES_ON_EVERY = 3

/**
 * Looks at the captions of a page: a look gives the end of what the others said. What is the candidate's own, or may be,
 * is left out.
 *
 * @param ownName what the candidate is called in the call, as the page showed it before; '' if it did not
 * @returns a function that looks once. If it has heard nothing new, then it gives the same object as before. It throws if
 *   the page hinders it.
 */
export function createLook(captions: Captions, page: Document, ownName: () => string) {
  const read = captions.createReader(ownName)
  let region: Element | null | undefined
  let last: CaptionsHeard | undefined
  /** How long the newest turn was in the look before, and in the last new one. It shows that somebody goes on. */
  let lastLength = 0
  let newLength = 0
  /** How many looks somebody has gone on for since the last new one. */
  let longer = 0
  /** How many looks have read nothing new. */
  let still = 0
  let text: string
  let isOwn: boolean | null
  let length: number

  const onTurn: OnTurn = (said, isOwnTurn) => {
    // A page may keep very long turns. Only the end is read, from a space on.
    const end = said.slice(-2 * MOST_HEARD)
    const isCut = end.length < said.length
    const words = end
      .slice(isCut ? end.indexOf(' ') + 1 : 0)
      .replace(/\s+/g, ' ')
      .trim()
    if (!words) return true
    if (length === 0) {
      isOwn = isOwnTurn
      length = said.length
    }
    if (isOwnTurn === false) text = text ? `${words} ${text}` : words
    return text.length <= MOST_HEARD
  }
  return (): CaptionsHeard => {
    still += 1
    // One whose frame was removed is still connected. The search finds the other one.
    const isGone = region !== null && region?.isConnected !== true
    if (isGone || still % SEARCH_EVERY === 0) region = captions.regionIn(page)
    text = ''
    isOwn = null
    length = 0
    if (region) read(region, onTurn)
    text = text.slice(-MOST_HEARD)
    if (last && last.text === text && last.isOwn === isOwn) {
      if (length !== lastLength) still = 0
      lastLength = length
      if (length === newLength || (longer += 1) < GOES_ON_EVERY) return last
    }
    lastLength = newLength = length
    still = longer = 0
    return (last = { text, isOwn })
  }
}
