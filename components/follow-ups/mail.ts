/** Some mail programs cut or refuse a longer link. */
const LONGEST = 1800
/** A longer subject is cut, so that there is room for the letter. */
const LONGEST_SUBJECT = 300

interface Mail {
  /** '' while nobody is chosen. */
  to: string
  subject: string
  body: string
}

/**
 * A `mailto` link (RFC 6068) that opens a draft. Lines end in %0D%0A, and a space is %20. No address and no text
 * can add a field of its own. If the text is too long, its end is left out.
 */
export function mailLink({ to, subject, body }: Mail): { href: string; isCut: boolean } {
  const address = encoded(to).replaceAll('%40', '@')
  const start = `mailto:${address}?subject=${beginning(encoded(subject), LONGEST_SUBJECT)}&body=`
  const whole = encoded(body.replace(/\r\n?|\n/g, '\r\n'))
  const room = LONGEST - start.length
  return whole.length <= room
    ? { href: start + whole, isCut: false }
    : { href: start + beginning(whole, room), isCut: true }
}

/** A text that was cut may contain half a surrogate pair, which cannot be encoded. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed())

/** The beginning of an encoded text, in whole letters, that fits. */
function beginning(text: string, room: number): string {
  let end = Math.max(0, Math.min(room, text.length))
  while (end > 0 && !isDecodable(text.slice(0, end))) end -= 1
  return text.slice(0, end)
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}
