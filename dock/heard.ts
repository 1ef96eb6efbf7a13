import type { Turn } from '@/meetings/captions/captions'
import { isSameHeard, MOST_HEARD, type CaptionsHeard } from '@/messages'

/** What a look at the captions has heard. Only what `CaptionsHeard` has leaves the page. */
export interface Heard extends CaptionsHeard {
  /** How long the newest turn is. It shows that somebody goes on, also if none of the words are the others'. */
  length: number
}

/**
 * What is heard in the turns of a region: the last words of the others. What is the candidate's own, or may be, is left
 * out.
 *
 * @param turns the newest first
 */
export function heardIn(turns: Iterable<Turn>): Heard {
  let text = ''
  let newest: Turn | undefined
  for (const turn of turns) {
    const words = endOf(turn.text, 2 * MOST_HEARD)
      .replace(/\s+/g, ' ')
      .trim()
    if (!words) continue
    newest ??= turn
    if (turn.isOwn === false) text = text ? `${words} ${text}` : words
    if (text.length > MOST_HEARD) break
  }
  const { isOwn = null, text: said = '' } = newest ?? {}
  return { text: endOf(text, MOST_HEARD), isOwn, length: said.length }
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
