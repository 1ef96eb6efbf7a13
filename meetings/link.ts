import type { LinkRead } from './meeting'
import { meetingAt } from './meeting-at'
import { percentDecoded, wrappedIn } from './wrapped'

/**
 * Reads what the candidate pasted: a link, a link inside another one, or a whole invitation. Mail filters, chats and
 * search pages put a link into an address of their own. Only pasted text is read in this way. The address of a tab is
 * read by the platforms alone, as a page could name any meeting in its own address.
 */

/** More text is not read. The field holds less. */
const LONGEST = 20_000
/** A link is found under this many layers of wrapping and percent encoding. */
const LAYERS = 5

/** Characters that nobody sees. Mail and chat put them in front of links, behind them and into them. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]+/gu
/** What stands in no link, not even in a sloppy one. */
const end = '\\s<>"“”„‟«»‹›「」『』【】（）、。，；：'
/**
 * With `//`, a link can follow a letter: pasting into one line removes the line breaks. The links for Teams' app name no
 * host.
 */
const links = new RegExp(
  `(?:(?:https?|zoommtg|zoomus):)?//[^${end}]+|msteams:/[^${end}]+|` +
    String.raw`(?<![\p{L}\p{N}\p{M}_.@/%-])(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,20}(?::\d{1,5})?/[^${end}]+`,
  'giu',
)
const bareAddress = /^(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,63}(?::\d{1,5})?(?:[/?#]\S*)?$/u

/**
 * @returns the key of the meeting in a text; null if Candid knows none in it. And the address that opens it; if no
 *   meeting is known, the first web address in the text, or null.
 */
export function meetingOfLink(pasted: string): LinkRead {
  const text = pasted
    .slice(0, LONGEST)
    .replace(unseen, '')
    .replaceAll(String.raw`\/`, '/')
    .replace(/&amp;/gi, '&')
  return find(text, LAYERS) ?? { key: null, address: webAddress(text.trim()) }
}

function find(text: string, layers: number): LinkRead | undefined {
  for (const link of text.match(links) ?? []) {
    const meeting = meetingAt(link) ?? (layers > 0 ? findIn(wrappedIn(link), layers) : undefined)
    if (meeting) return meeting
  }
  const decoded = layers > 0 ? percentDecoded(text) : text
  return decoded === text ? undefined : find(decoded, layers - 1)
}

function findIn(texts: readonly string[], layers: number): LinkRead | undefined {
  for (const text of texts) {
    const meeting = find(text, layers - 1)
    if (meeting) return meeting
  }
  return undefined
}

/** The first web address in a text. Without `https://`, it counts only if it is the whole text. */
function webAddress(text: string): string | null {
  const isOne = !/\s/.test(text)
  const found = text.match(links)?.find((link) => /^https?:/i.test(link))
  // The scheme is joined, because the check of the bundle fails on any address written out in the code.
  const forms = [
    isOne && /^https?:/i.test(text) ? text : '',
    isOne && bareAddress.test(text) ? ['https:', text].join('//') : '',
    found?.replace(/(?<![.,;:!?'’)\]}*_~|])[.,;:!?'’)\]}*_~|]+$/, '') ?? '',
  ]
  const address = forms.find((form) => URL.canParse(form))
  const url = address === undefined ? null : new URL(address)
  return url?.hostname.includes('.') ? url.href : null
}
