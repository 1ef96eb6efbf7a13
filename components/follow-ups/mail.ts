/** Longer links are cut or refused by some mail programs. */
const LONGEST = 1800
/** A subject that names a very long job is cut, so that there is room for the letter. */
const LONGEST_SUBJECT = 300

interface Mail {
  /** '' for nobody yet. */
  to: string
  subject: string
  body: string
}

/**
 * A draft for the candidate's mail program, as RFC 6068 has it: lines end in %0D%0A, a space is %20, and
 * nothing in an address or a text can add a field of its own. Of a text that is too long the end is left out.
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

/** Half a surrogate pair, as a text cut elsewhere may hold, cannot be encoded. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed())

/** As many whole letters of an encoded text as there is room for. */
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
