import { attempt } from '@/meetings/attempt'
import type { Captions, OnTurn } from '@/meetings/captions/captions'
import { isThere } from '@/meetings/is-there'
import { MOST_HEARD, type CaptionsHeard } from '@/messages'

/** While nothing new is read, the region is searched for after so many looks: there may be another one by now. */
const SEARCH_EVERY = 3

/** What a look at the captions has heard. Only what `CaptionsHeard` has leaves the page. */
export interface Heard extends CaptionsHeard {
  /** How long the newest turn is. It shows that somebody goes on, also if none of the words are the others'. */
  length: number
}

/**
 * Looks at the captions of a page: a look gives the last words of the others. What is the candidate's own, or may be, is
 * left out.
 *
 * @param ownName what the candidate is called in the call, as the page showed it before; '' if it did not
 * @returns a function that looks once. If it hears the same as before, then it gives the same object. It gives nothing if
 *   the page hinders it.
 */
export function createLook(captions: Captions, page: Document, ownName: () => string) {
  const read = captions.createReader(ownName)
  let region: Element | null | undefined
  let last: Heard | undefined
  /** How many looks have read nothing new. */
  let still = 0
  let text: string
  let isOwn: boolean | null
  let length: number

  const onTurn: OnTurn = (said, isOwnTurn) => {
    const words = said
      .slice(-2 * MOST_HEARD)
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
  const look = (): Heard => {
    still += 1
    const isGone = region !== null && !isThere(region)
    if (isGone || still % SEARCH_EVERY === 0) region = captions.regionIn(page)
    text = ''
    isOwn = null
    length = 0
    if (region) read(region, onTurn)
    text = text.slice(-MOST_HEARD)
    if (last && last.text === text && last.isOwn === isOwn && last.length === length) return last
    still = 0
    return (last = { text, isOwn, length })
  }
  return (): Heard | undefined => attempt(look)
}
