import { readCalendar } from './calendar'
import { type InvitationRead, type Surroundings, unread } from './shape'
import { readText } from './text'

/** A longer calendar file is not read. Letters. */
const LONGEST_CALENDAR = 1_000_000
/** A longer text is not read: a record holds no longer one. Letters. */
const LONGEST_TEXT = 100_000

/**
 * Reads what the candidate pasted: a link, the text of an invitation, or a calendar file (RFC 5545).
 *
 * @returns what it names, and where each value stood; or why nothing was read. It never throws, and its time grows with
 *   the length alone
 */
export function readInvitation(pasted: string, around: Surroundings): InvitationRead {
  const text = pasted.replace(/^\ufeff/, '')
  if (text.length > LONGEST_CALENDAR) return unread('huge')
  if (text.trim() === '') return unread('empty')
  if (text.startsWith('PK\u0003\u0004')) return unread('zip')
  if (/\0/.test(text) || (text.match(/\ufffd/g) ?? []).length > 20) return unread('not-text')
  if (/^\s{0,99}begin:/i.test(text)) return readCalendar(text, around)
  if (/^\s{0,99}<(?:!doctype|html|head|body|div|table|p)\b/i.test(text)) return unread('html')
  if (text.length > LONGEST_TEXT) return unread('huge')
  return { meetings: [readText(text, around)], problem: null }
}
