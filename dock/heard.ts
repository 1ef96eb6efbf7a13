import type { OnTurn } from '@/meetings/captions/captions'
import { isSameHeard, MOST_HEARD, type CaptionsHeard } from '@/messages'

/** What a look at the captions has heard. Only what `CaptionsHeard` has leaves the page. */
export interface Heard extends CaptionsHeard {
  /** How long the newest turn is. It shows that somebody goes on, also if none of the words are the others'. */
  length: number
}

/**
 * What is heard in turns: the last words of the others. What is the candidate's own, or may be, is left out.
 *
 * @param read calls back with the turns, the newest first
 */
export function heardIn(read: (onTurn: OnTurn) => void): Heard {
  let text = ''
  let whose: boolean | null = null
  let length = 0
  read((said, isOwn) => {
    const words = endOf(said, 2 * MOST_HEARD)
      .replace(/\s+/g, ' ')
      .trim()
    if (!words) return true
    if (length === 0) {
      whose = isOwn
      length = said.length
    }
    if (isOwn === false) text = text ? `${words} ${text}` : words
    return text.length <= MOST_HEARD
  })
  return { text: endOf(text, MOST_HEARD), isOwn: whose, length }
}

/** Whether two looks have heard the same. */
export const isSame = (one: Heard, other: Heard | undefined): boolean =>
  isSameHeard(one, other) && one.length === other?.length

/** The end of a text, at most this many characters. It begins with a whole word, if there are spaces between words. */
function endOf(text: string, most: number): string {
  if (text.length <= most) return text
  // One character more: the first word is whole if a space stands before it.
  const end = text.slice(-most - 1)
  const space = end.indexOf(' ')
  return space < 0 ? end.slice(1).replace(/^[\udc00-\udfff]/, '') : end.slice(space + 1)
}
